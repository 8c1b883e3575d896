package lantern.model.network;

/**
 * A question that can be put to a network. One class a question.
 *
 * @param <P> its parameters: a record of whole numbers, decimals, booleans, strings and enums,
 *     which becomes the form on the screen and the {@code --param}s of the command line
 */
public interface Analysis<P extends Record> {

    /** As the command line and the address bar write it: {@code brokers}. */
    String name();

    /** The question in plain words: "Who do most shortest paths run through?" */
    String question();

    /** How to read the answer, in plain words. */
    String howToRead();

    /** How the answer misleads, in plain words. */
    String howItMisleads();

    P defaults();

    /**
     * Whoever is protected ({@link Network#isProtected}: children, and people known only as
     * victims) is in no score, no ranking and no list of targets that this returns.
     *
     * @throws java.util.concurrent.CancellationException when progress says stop
     */
    Finding answer(Network network, P parameters, Progress progress);
}
