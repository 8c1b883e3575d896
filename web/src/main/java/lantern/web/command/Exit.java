package lantern.web.command;

/** How a command ends. */
public final class Exit {

    public static final int FINE = 0;
    public static final int FAILED = 1;
    public static final int WRONG_USAGE = 2;
    public static final int SOME_QUARANTINED = 3;

    private Exit() {}
}
