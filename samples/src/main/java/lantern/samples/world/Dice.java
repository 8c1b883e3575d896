package lantern.samples.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The only chance in the generator: seeded, and the same on every machine. */
public final class Dice {

    private final long seed;
    private final Random random;

    public Dice(long seed) {
        this.seed = seed;
        this.random = new Random(seed * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L);
    }

    /** Dice of their own for one purpose: what is thrown here changes nothing elsewhere. */
    public Dice fork(String purpose) {
        return new Dice(seed * 31 + purpose.hashCode());
    }

    /**
     * @return from 0 to sides - 1
     */
    public int below(int sides) {
        return random.nextInt(sides);
    }

    /**
     * @return from {@code least} to {@code most}, both included
     */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    public <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    public <T> List<T> shuffled(List<T> things) {
        List<T> copy = new ArrayList<>(things);
        Collections.shuffle(copy, random);
        return copy;
    }

    public String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int at = 0; at < count; at++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    /** Capital letters out of an alphabet. */
    public String letters(int count, String alphabet) {
        StringBuilder letters = new StringBuilder();
        for (int at = 0; at < count; at++) {
            letters.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return letters.toString();
    }
}
