package lantern.web.command;

import java.io.Console;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import java.util.Set;
import java.util.concurrent.Callable;
import lantern.cypher.desk.Account;
import lantern.model.access.Audience;
import lantern.model.access.Marking;
import lantern.web.Server;
import lantern.web.house.House;
import lantern.web.sign.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
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
            "Adds a user, or changes one. The password is read from the terminal, or from standard"
                    + " input when there is none.",
            "Not while a server runs on the store."
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
            defaultValue = "OFFICIAL",
            description = "The highest marking they may read. Default: ${DEFAULT-VALUE}")
    String clearance = "OFFICIAL";

    @Option(
            names = "--group",
            paramLabel = "GROUP",
            description = "A group they belong to; may be given several times.")
    Set<String> groups = new LinkedHashSet<>();

    @Option(names = "--disable", description = "They may not sign in any more.")
    boolean disable;

    @Mixin StoreOptions store = new StoreOptions();

    @Override
    public Integer call() {
        Marking marking =
                Marking.find(clearance)
                        .orElseThrow(() -> new WrongUsage("no such marking: " + clearance));
        List<String> wanted = new ArrayList<>();
        for (String group : groups) {
            wanted.add(checked(marking, group.toUpperCase(Locale.ROOT)));
        }
        String password = disable ? "" : password();
        House house = House.open(store.location(), "user", Words.onErr(spec));
        try (Server server = Server.start(house, 0)) {
            String hash = disable ? "" : server.bean(PasswordEncoder.class).encode(password);
            server.bean(Accounts.class)
                    .save(new Account(name, hash, marking.label(), wanted, !disable));
        }
        Words.out(spec)
                .println(disable ? name + " may not sign in any more" : name + " may sign in");
        return Exit.FINE;
    }

    private static String checked(Marking marking, String group) {
        try {
            return new Audience(marking, group).group();
        } catch (IllegalArgumentException wrong) {
            throw new WrongUsage(String.valueOf(wrong.getMessage()));
        }
    }

    @SuppressWarnings("SystemConsoleNull") // it is null when input is piped
    private String password() {
        Console console = System.console();
        String password =
                console != null
                        ? new String(console.readPassword("Password for %s: ", name))
                        : new Scanner(System.in, StandardCharsets.UTF_8).nextLine();
        if (password.length() < SHORTEST_PASSWORD) {
            throw new WrongUsage("a password has at least " + SHORTEST_PASSWORD + " characters");
        }
        return password;
    }
}
