package lantern.web.command;

/** The command's words are off: ends with exit code 2 and this one line. */
public final class WrongUsage extends RuntimeException {

    public WrongUsage(String words) {
        super(words);
    }
}
