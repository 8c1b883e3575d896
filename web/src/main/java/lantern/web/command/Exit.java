package lantern.web.command;

/** How a command ends. */
final class Exit {

    static final int FINE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int SOME_QUARANTINED = 3;

    private Exit() {}
}
