package lantern.web.command;

/** A command could not do its work: ends with exit code 1 and this one line. */
public final class CommandFailed extends RuntimeException {

    public CommandFailed(String words) {
        super(words);
    }
}
