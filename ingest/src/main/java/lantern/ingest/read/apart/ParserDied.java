package lantern.ingest.read.apart;

/** The process apart ended, or had to be ended, in the middle of a document. */
final class ParserDied extends Exception {

    private final boolean again;

    /**
     * @param again whether another try may do better: not when it took too long
     */
    ParserDied(String reason, boolean again) {
        super(reason);
        this.again = again;
    }

    boolean again() {
        return again;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
