package lantern.web.sign;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import lantern.model.port.StoreUnavailable;
import org.springframework.core.NestedRuntimeException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Lets each request go on with the account as it is now, not as it was at sign-in: a clearance that
 * was changed, a group that a report brought and an account that was disabled hold at once.
 */
final class CurrentAccount extends OncePerRequestFilter {

    private final Accounts accounts;
    private final HandlerExceptionResolver answers;

    /**
     * @param answers turns what goes wrong here into the same words as elsewhere
     */
    CurrentAccount(Accounts accounts, HandlerExceptionResolver answers) {
        this.accounts = accounts;
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        if (before != null && before.getPrincipal() instanceof SignedIn signedIn) {
            Optional<SignedIn> now;
            try {
                now = now(signedIn);
            } catch (RuntimeException failure) {
                answers.resolveException(request, response, null, failure);
                return;
            }
            goOnAs(now, request);
        }
        rest.doFilter(request, response);
    }

    private Optional<SignedIn> now(SignedIn signedIn) {
        try {
            return accounts.find(signedIn.user()).filter(SignedIn::enabled);
        } catch (NestedRuntimeException away) {
            throw new StoreUnavailable("the accounts cannot be read", away);
        }
    }

    /** Nobody: the doors behind this one ask to sign in. */
    private static void goOnAs(Optional<SignedIn> now, HttpServletRequest request) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        if (now.isPresent()) {
            SignedIn user = now.get();
            context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(
                            user, null, user.getAuthorities()));
        } else {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
        SecurityContextHolder.setContext(context);
    }
}
