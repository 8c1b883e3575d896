package lantern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lantern.cypher.desk.Account;
import lantern.web.command.Ran;
import lantern.web.sign.Accounts;

/** What {@code lantern user} does, beside a running server and alone. */
final class UserSteps {

    private static final int FINE = 0;
    private static final int WRONG_USAGE = 2;

    private UserSteps() {}

    /** Each change leaves alone what it does not speak of. */
    static void changeWhatIsGiven(Accounts accounts, Path store) {
        Ran nobody = Ran.command("user", "anna", "--clearance=SECRET", "--store=" + store);
        assertThat(nobody.code()).isEqualTo(WRONG_USAGE);
        assertThat(nobody.err()).contains("no password was given for anna");
        assertThat(Ran.command("user", "anna", "--disable", "--store=" + store).code())
                .isEqualTo(WRONG_USAGE);
        assertThat(accounts.list()).isEmpty();

        user(store, "long-enough-1\n", "--clearance=SECRET", "--group=harrow");
        Account anna = accounts.list().getFirst();
        assertThat(anna.clearance()).isEqualTo("SECRET");
        assertThat(anna.groups()).containsExactly("HARROW");
        assertThat(anna.passwordHash()).isNotEmpty().doesNotContain("long-enough-1");
        user(store, "", "--disable");
        assertThat(accounts.list())
                .containsExactly(
                        new Account("anna", anna.passwordHash(), "SECRET", anna.groups(), false));
        user(store, "", "--enable", "--clearance=OFFICIAL");
        assertThat(accounts.list())
                .containsExactly(
                        new Account("anna", anna.passwordHash(), "OFFICIAL", anna.groups(), true));
        user(store, "long-enough-2\n");
        assertThat(accounts.list().getFirst().passwordHash()).isNotEqualTo(anna.passwordHash());
        user(store, "", "--no-groups");
        assertThat(accounts.list().getFirst().groups()).isEmpty();
    }

    private static void user(Path store, String input, String... options) {
        List<String> arguments = new ArrayList<>(List.of("user", "anna", "--store=" + store));
        arguments.addAll(List.of(options));
        Ran ran = Ran.withInput(input, arguments.toArray(String[]::new));
        assertThat(ran.code()).as(ran.err()).isEqualTo(FINE);
    }

    static void addAlone(Path store) {
        Ran ran = Ran.withInput("long-enough-3\n", "user", "bea", "--store=" + store);
        assertThat(ran.code()).as(ran.err()).isEqualTo(FINE);
        assertThat(ran.out()).contains("bea is added");
    }
}
