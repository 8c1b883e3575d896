package lantern.web.sign;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lantern.cypher.desk.Account;
import lantern.cypher.desk.AccountRepository;
import lantern.model.access.Clearance;
import lantern.model.access.Marking;
import lantern.model.access.UserId;
import lantern.web.house.House;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Who may sign in, and what they are cleared for. */
@Component
public final class Accounts implements UserDetailsService {

    private static final String FIRST = "analyst";

    private final AccountRepository accounts;
    private final House house;

    Accounts(AccountRepository accounts, House house) {
        this.accounts = accounts;
        this.house = house;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return accounts.findById(name)
                .map(this::signedIn)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    private SignedIn signedIn(Account account) {
        return new SignedIn(
                new UserId(account.name()),
                new Clearance(marking(account), groups(account)),
                account.passwordHash(),
                account.enabled());
    }

    private static Marking marking(Account account) {
        return Marking.find(account.clearance())
                .orElseThrow(() -> new IllegalStateException("an account has a marking"));
    }

    private Set<String> groups(Account account) {
        if (!account.groups().contains(Account.EVERY_GROUP)) {
            return Set.copyOf(account.groups());
        }
        return house.store().audiences().stream()
                .map(audience -> audience.group())
                .filter(group -> !group.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The account that the operator's own one-time login opens: cleared for everything; made when
     * there is none.
     */
    public UserId firstUser() {
        if (!accounts.existsById(FIRST)) {
            accounts.save(
                    new Account(
                            FIRST,
                            "",
                            Marking.TOP_SECRET.label(),
                            List.of(Account.EVERY_GROUP),
                            true));
        }
        return new UserId(FIRST);
    }

    /** Every account, by name. */
    public List<Account> list() {
        return accounts.findAll().stream().sorted(Comparator.comparing(Account::name)).toList();
    }

    public void save(Account account) {
        accounts.save(account);
    }
}
