package lantern.web.command;

import java.nio.file.Path;
import lantern.web.house.DropWatch;
import lantern.web.house.House;
import lantern.web.house.StoreLocation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** A folder that is watched for files while a server runs. */
final class DropOption implements AutoCloseable {

    @Option(
            names = "--drop",
            paramLabel = "DIR",
            description = {
                "Take in what is put into this folder; made when it is not there. A folder in it is"
                        + " a partner.",
                "What was taken in is moved to DIR/done, what cannot be read to DIR/quarantined"
                        + " with its reason."
            })
    @Nullable Path drop;

    private @Nullable DropWatch watch;

    /** The store's own folder holds no partner's files. */
    void check(StoreLocation location) {
        if (drop != null && isWithin(absolute(drop), location.folder())) {
            throw new WrongUsage("the drop folder cannot lie in the store's own folder: " + drop);
        }
    }

    private static boolean isWithin(Path one, Path other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    void watch(House house, @Nullable CommandSpec spec) {
        if (drop != null) {
            watch = DropWatch.begin(house, absolute(drop), Words.onErr(spec));
            Words.out(spec).println("Drop folder:     " + absolute(drop));
        }
    }

    @Override
    public void close() {
        if (watch != null) {
            watch.close();
        }
    }
}
