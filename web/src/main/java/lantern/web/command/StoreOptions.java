package lantern.web.command;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.CRC32;
import lantern.web.house.StoreLocation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOptions {

    @ArgGroup(exclusive = true)
    @Nullable Choice choice;

    static final class Choice {
        @Option(
                names = "--store",
                paramLabel = "DIR",
                description =
                        "Folder of the store; made when it is not there. Default: .lantern/store")
        @Nullable Path store;

        @Option(
                names = "--neo4j",
                paramLabel = "URI",
                description = {
                    "A Neo4j of 5.26 or later that runs elsewhere, such as neo4j://host:7687.",
                    "User and password come from NEO4J_USERNAME and NEO4J_PASSWORD."
                })
        @Nullable URI neo4j;
    }

    StoreLocation location() {
        return location(System.getenv());
    }

    StoreLocation location(Map<String, String> environment) {
        Path home =
                Path.of(System.getProperty("lantern.root", "."), ".lantern")
                        .toAbsolutePath()
                        .normalize();
        if (choice != null && choice.neo4j != null) {
            return remote(choice.neo4j, home, environment);
        }
        Path folder = choice == null || choice.store == null ? home.resolve("store") : choice.store;
        return new StoreLocation.Folder(folder.toAbsolutePath().normalize());
    }

    private static StoreLocation remote(URI uri, Path home, Map<String, String> environment) {
        String password = environment.get("NEO4J_PASSWORD");
        if (password == null) {
            throw new WrongUsage(
                    "--neo4j needs the password in the environment: set NEO4J_PASSWORD (and"
                            + " NEO4J_USERNAME)");
        }
        return new StoreLocation.Remote(
                uri,
                environment.getOrDefault("NEO4J_USERNAME", "neo4j"),
                password,
                home.resolve("remote-" + brief(uri)));
    }

    private static String brief(URI uri) {
        var crc = new CRC32();
        crc.update(uri.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
