package lantern.web.command;

/** A command could not do its work: ends with exit code 1 and this one line. */
final class CommandFailed extends RuntimeException {

    CommandFailed(String words) {
        super(words);
    }
}
