package lantern.ingest.score;

/**
 * How many guesses there were and how many were right, how many truths and how many were found.
 * Where one guess meets one truth the two rights are the same; where spans need only overlap they
 * differ.
 */
public record Count(int rightGuesses, int guesses, int foundTruths, int truths) {

    static final Count NONE = new Count(0, 0, 0, 0);

    Count plus(Count other) {
        return new Count(
                rightGuesses + other.rightGuesses,
                guesses + other.guesses,
                foundTruths + other.foundTruths,
                truths + other.truths);
    }

    /** From 0 to 1; 1 when nothing was guessed. */
    public double precision() {
        return guesses == 0 ? 1 : (double) rightGuesses / guesses;
    }

    /** From 0 to 1; 1 when there was nothing to find. */
    public double recall() {
        return truths == 0 ? 1 : (double) foundTruths / truths;
    }

    /** The harmonic mean of the two; 1 when there was nothing to find and nothing was guessed. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
