package lantern.web.sign;

import lantern.web.house.HandInToken;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Does what {@code lantern user} asks while the server holds the store. */
@RestController
final class AccountHandInController {

    private final Accounts accounts;
    private final HandInToken token;

    AccountHandInController(Accounts accounts, HandInToken token) {
        this.accounts = accounts;
        this.token = token;
    }

    @PostMapping(Accounts.DOOR)
    ResponseEntity<AccountChange.Outcome> change(
            @RequestHeader(name = "Authorization", defaultValue = "") String authorization,
            @RequestBody AccountChange change) {
        return token.isShownBy(authorization)
                ? ResponseEntity.ok(accounts.change(change))
                : ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }
}
