package lantern.web.command;

import java.io.Console;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Scanner;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import lantern.web.house.Door;
import lantern.web.sign.AccountChange;
import lantern.web.sign.AccountChange.Outcome;
import lantern.web.sign.Accounts;
import lantern.web.sign.OpenAccounts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lantern user NAME}: adds or changes an account. */
@Command(
        name = "user",
        description = {
            "Adds a user, or changes what is given of one: everything else stays. It holds at once,"
                    + " for who is signed in too.",
            "The password of a new user is read from the terminal, or from standard input when"
                    + " there is none.",
            "While a server runs on the store, it does the work."
        },
        mixinStandardHelpOptions = true)
final class UserCommand implements Callable<Integer> {

    private static final int SHORTEST_PASSWORD = 12;

    @Spec @Nullable CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "The name they sign in with.")
    String name = "";

    @Option(
            names = "--clearance",
            paramLabel = "MARKING",
            description = "The highest marking they may read. A new user's default: OFFICIAL")
    @Nullable String clearance;

    @ArgGroup(exclusive = true)
    @Nullable Membership membership;

    static final class Membership {
        @Option(
                names = "--group",
                paramLabel = "GROUP",
                description = {
                    "A group they belong to; may be given several times.",
                    "The given ones take the place of those they had."
                })
        @Nullable Set<String> groups;

        @Option(names = "--no-groups", description = "They belong to no group any more.")
        boolean none;

        Set<String> wanted() {
            return none || groups == null ? Set.of() : new LinkedHashSet<>(groups);
        }
    }

    @Option(
            names = "--password",
            description = "Read a new password. A new user, and no other option, mean this too.")
    boolean password;

    @ArgGroup(exclusive = true)
    @Nullable Permission permission;

    static final class Permission {
        @Option(names = "--disable", description = "They may not sign in any more.")
        boolean disable;

        @Option(names = "--enable", description = "They may sign in again.")
        boolean enable;
    }

    @Mixin StoreOptions store = new StoreOptions();

    @Override
    public Integer call() {
        AccountChange change = change();
        boolean nothingElse = clearance == null && membership == null && permission == null;
        if (password || nothingElse) {
            change = change.withPasswordHash(newHash());
        }
        AccountChange wanted = change;
        Outcome outcome =
                switch (Door.open(store.location(), "user", Words.onErr(spec))) {
                    case Door.Served(var server) ->
                            make(wanted, asked -> server.ask(Accounts.DOOR, asked, Outcome.class));
                    case Door.Own(var house) -> {
                        try (house;
                                OpenAccounts open = OpenAccounts.of(house)) {
                            yield make(wanted, open.accounts()::change);
                        }
                    }
                };
        Words.out(spec).println(name + (outcome == Outcome.ADDED ? " is added" : " is changed"));
        return Exit.FINE;
    }

    private AccountChange change() {
        try {
            AccountChange change = AccountChange.of(name);
            if (clearance != null) {
                change = change.withClearance(clearance);
            }
            if (membership != null) {
                change = change.withGroups(membership.wanted());
            }
            return permission == null ? change : change.withEnabled(permission.enable);
        } catch (IllegalArgumentException wrong) {
            throw new WrongUsage(String.valueOf(wrong.getMessage()));
        }
    }

    /** Only the store knows whether somebody is new, and a new user needs a password. */
    private Outcome make(AccountChange change, Function<AccountChange, Outcome> accounts) {
        Outcome outcome = accounts.apply(change);
        if (outcome != Outcome.NEEDS_PASSWORD) {
            return outcome;
        }
        if (permission != null) {
            throw new WrongUsage("there is no user " + name);
        }
        return accounts.apply(change.withPasswordHash(newHash()));
    }

    private String newHash() {
        String password = readPassword();
        if (password.length() < SHORTEST_PASSWORD) {
            throw new WrongUsage("a password has at least " + SHORTEST_PASSWORD + " characters");
        }
        return String.valueOf(
                PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(password));
    }

    @SuppressWarnings("SystemConsoleNull") // it is null when input is piped
    private String readPassword() {
        Console console = System.console();
        if (console == null) {
            var input = new Scanner(System.in, StandardCharsets.UTF_8);
            return input.hasNextLine() ? input.nextLine() : noPassword();
        }
        char[] typed = console.readPassword("Password for %s: ", name);
        return typed == null ? noPassword() : new String(typed);
    }

    private String noPassword() {
        throw new WrongUsage(
                "no password was given for " + name + ": type it, or send it on standard input");
    }
}
