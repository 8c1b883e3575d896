package lantern.web.command;

import java.util.concurrent.Callable;
import lantern.web.Server;
import lantern.web.house.House;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lantern serve}: the front end over one store, until it is stopped. */
@Command(
        name = "serve",
        description =
                "Serves the front end on loopback and prints a one-time login. Ctrl-C stops"
                        + " everything.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Spec @Nullable CommandSpec spec;

    @Mixin PortOption port = new PortOption();

    @Mixin StoreOptions store = new StoreOptions();

    @Mixin DropOption drop = new DropOption();

    @Override
    public Integer call() throws InterruptedException {
        drop.check(store.location());
        int free = port.free();
        House house = House.open(store.location(), "serve", Words.onErr(spec));
        try (Server server = Server.start(house, free)) {
            Words.out(spec).println("Lantern is at    " + server.address());
            Words.out(spec).println("One-time login:  " + server.oneTimeLogin());
            drop.watch(house, spec);
            Words.out(spec).println("Ctrl-C stops it.");
            server.awaitStop();
        } finally {
            drop.close();
        }
        return Exit.FINE;
    }
}
