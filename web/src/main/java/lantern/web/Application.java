package lantern.web;

import java.util.logging.Level;
import java.util.logging.Logger;
import lantern.web.command.LanternCommand;

/** Where the program begins: every command of {@code ./lantern} but build and verify. */
public final class Application {

    /**
     * Held, since a logger that nobody holds forgets its level. Libraries talk through it; Lantern
     * never does.
     */
    private static final Logger LIBRARIES = Logger.getLogger("");

    private Application() {}

    public static void main(String[] arguments) {
        LIBRARIES.setLevel(Level.SEVERE);
        System.exit(LanternCommand.run(arguments));
    }
}
