package lantern.web;

/** The front end's server could not be started; the message says why, in words for the operator. */
public final class ServerNotStarted extends RuntimeException {

    ServerNotStarted(String words, Throwable cause) {
        super(words, cause);
    }

    /** Another program listens there. */
    public static ServerNotStarted portTaken(int port, Throwable cause) {
        return new ServerNotStarted(
                "port "
                        + port
                        + " is taken by another program: choose one with --port, or 0 for any that"
                        + " is free",
                cause);
    }
}
