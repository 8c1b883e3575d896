package lantern.web.house;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * How a command gets at a store that one process alone may change: it holds the store itself, or
 * hands its work to the server that does.
 */
public sealed interface Door {

    /** The store is held by this process, which closes the house. */
    record Own(House house) implements Door {}

    /** A server holds the store. */
    record Served(HandIn server) implements Door {}

    /**
     * Opens the one door or the other. Waits for a server that is only just starting, and for a
     * command that will end.
     *
     * @param work what for: "serve", "ingest"
     * @param words told what is waited for
     * @throws HouseClosed when the store cannot be opened
     */
    static Door open(StoreLocation location, String work, Consumer<String> words) {
        boolean told = false;
        while (true) {
            // The lock first: a note that a dead server left behind may name a process that lives.
            Optional<OpenStore> held = OpenStore.hold(location, words);
            if (held.isPresent()) {
                return new Own(House.over(location, work, held.get()));
            }
            Optional<HandIn> server = HandIn.find(location);
            if (server.isPresent()) {
                return new Served(server.get());
            }
            if (!told) {
                words.accept("waiting: the store is held by " + OpenStore.holder(location));
                told = true;
            }
            OpenStore.pause();
        }
    }
}
