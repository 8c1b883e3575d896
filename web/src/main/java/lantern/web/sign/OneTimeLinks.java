package lantern.web.sign;

import java.time.Duration;
import lantern.model.access.UserId;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Component;

/** Makes links that sign a user in once. */
@Component
public final class OneTimeLinks {

    /** Long enough to read the terminal, short enough not to lie about. */
    private static final Duration VALID = Duration.ofHours(1);

    private final OneTimeTokenService tokens;

    OneTimeLinks(OneTimeTokenService tokens) {
        this.tokens = tokens;
    }

    /**
     * @return the path and query to append to the server's address
     */
    public String linkFor(UserId user) {
        OneTimeToken token = tokens.generate(new GenerateOneTimeTokenRequest(user.value(), VALID));
        if (token == null) {
            throw new IllegalStateException("no one-time token was made");
        }
        return "/login?token=" + token.getTokenValue();
    }
}
