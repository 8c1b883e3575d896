package lantern.web.sign;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lantern.cypher.desk.Account;
import lantern.cypher.desk.AccountRepository;
import lantern.model.access.Audience;
import lantern.model.access.Clearance;
import lantern.model.access.Marking;
import lantern.model.access.UserId;
import lantern.web.house.House;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Who may sign in, and what they are cleared for. */
@Component
public final class Accounts implements UserDetailsService {

    /** Where a server takes changes from the command line. */
    public static final String DOOR = "/inner/user";

    private static final String FIRST = "analyst";

    private final AccountRepository accounts;
    private final House house;
    private volatile @Nullable Groups groups;

    Accounts(AccountRepository accounts, House house) {
        this.accounts = accounts;
        this.house = house;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return find(new UserId(name))
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    /** The account as it is now. */
    Optional<SignedIn> find(UserId user) {
        return accounts.findById(user.value()).map(this::signedIn);
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
        return account.groups().contains(Account.EVERY_GROUP)
                ? everyGroup()
                : Set.copyOf(account.groups());
    }

    /** Read anew only when the store has changed: each request asks. */
    private Set<String> everyGroup() {
        long position = house.store().evidence().position();
        Groups known = groups;
        if (known == null || known.position() != position) {
            known =
                    new Groups(
                            position,
                            house.store().audiences().stream()
                                    .map(Audience::group)
                                    .filter(group -> !group.isEmpty())
                                    .collect(Collectors.toCollection(TreeSet::new)));
            groups = known;
        }
        return known.all();
    }

    /** Every group that a report is restricted to, at one position of the store. */
    private record Groups(long position, Set<String> all) {}

    /**
     * Adds an account or changes one; it holds for the next request of whoever is signed in.
     *
     * <p>A new account is cleared for OFFICIAL and belongs to no group, unless the change says
     * otherwise.
     */
    public synchronized AccountChange.Outcome change(AccountChange change) {
        Optional<Account> known = accounts.findById(change.name());
        if (known.isEmpty() && change.passwordHash() == null) {
            return AccountChange.Outcome.NEEDS_PASSWORD;
        }
        Account old =
                known.orElseGet(() ->
                        new Account(change.name(), "", Marking.OFFICIAL.label(), List.of(), true));
        accounts.save(
                new Account(
                        old.name(),
                        Objects.requireNonNullElse(change.passwordHash(), old.passwordHash()),
                        Objects.requireNonNullElse(change.clearance(), old.clearance()),
                        Objects.requireNonNullElse(change.groups(), old.groups()),
                        Objects.requireNonNullElse(change.enabled(), old.enabled())));
        return known.isEmpty() ? AccountChange.Outcome.ADDED : AccountChange.Outcome.CHANGED;
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
}
