package lantern.web.sign;

import java.util.Collection;
import java.util.List;
import lantern.model.access.Clearance;
import lantern.model.access.UserId;
import lantern.model.access.Viewer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A user who has signed in, with what they are cleared for. */
public record SignedIn(UserId user, Clearance clearance, String passwordHash, boolean enabled)
        implements UserDetails {

    Viewer viewer(String purpose) {
        return new Viewer(user, clearance.audiences(), purpose);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_ANALYST"));
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return user.value();
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    /** The hash stays out of anything that prints a user. */
    @Override
    public String toString() {
        return user.value();
    }
}
