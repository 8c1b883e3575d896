package lantern.samples.corpus.tell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.samples.world.Dice;
import lantern.samples.world.Stance;
import lantern.samples.world.Table;
import lantern.samples.write.Register;

/** The corpus's own wordings, by what they say, how surely, and whose English they are. */
public final class Frames {

    private static final Pattern SIGNED = Pattern.compile("([tl]?)([+?v-]) (.+)");
    private static final Pattern LETTERED = Pattern.compile("([tl]) (.+)");

    /** How often somebody who writes foreign or terse English uses a wording of that kind. */
    private static final double OWN = 0.75;

    private final Map<String, List<String>> frames = new HashMap<>();

    public Frames() {
        signed("frames.txt", "");
        lettered("remarks.txt", "");
        lettered("routes.txt", "route");
        signed("openings.txt", "opening");
        signed("clauses.txt", "clause");
    }

    private void signed(String table, String first) {
        String heading = first;
        for (String line : Table.lines("corpus/" + table)) {
            if (line.startsWith("[")) {
                heading = line.substring(1, line.length() - 1);
                continue;
            }
            Matcher matcher = SIGNED.matcher(line);
            if (!matcher.matches()) {
                throw new IllegalStateException("no sign before the wording: " + line);
            }
            add(heading, matcher.group(2), Register.of(matcher.group(1)), matcher.group(3));
        }
    }

    private void lettered(String table, String first) {
        String heading = first;
        for (String line : Table.lines("corpus/" + table)) {
            if (line.startsWith("[")) {
                heading = line.substring(1, line.length() - 1);
                continue;
            }
            Matcher matcher = LETTERED.matcher(line);
            if (matcher.matches()) {
                add(heading, "+", Register.of(matcher.group(1)), matcher.group(2));
            } else {
                add(heading, "+", Register.PLAIN, line);
            }
        }
    }

    private void add(String heading, String sign, Register register, String words) {
        frames.computeIfAbsent(key(heading, sign, register), _ -> new ArrayList<>()).add(words);
    }

    private static String key(String heading, String sign, Register register) {
        return heading + "|" + sign + "|" + register;
    }

    private static String sign(Stance stance) {
        return switch (stance) {
            case STATED -> "+";
            case HEDGED -> "?";
            case DENIED -> "-";
        };
    }

    private List<String> list(String heading, String sign, Register register) {
        return frames.getOrDefault(key(heading, sign, register), List.of());
    }

    /** Can the tables say this at all? */
    public boolean has(String heading, Stance stance) {
        return !list(heading, sign(stance), Register.PLAIN).isEmpty();
    }

    /** How many wordings there are for this, in all registers. */
    public int count(String heading, Stance stance) {
        int count = 0;
        for (Register register : Register.values()) {
            count += list(heading, sign(stance), register).size();
        }
        return count;
    }

    /** Those with wordings for ties and remarks, sorted. */
    public List<String> headings() {
        return frames.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('|')))
                .distinct()
                .sorted()
                .toList();
    }

    /** Verb phrases about a person that can be joined with others; possibly none. */
    List<String> phrases(String heading) {
        return list(heading, "v", Register.PLAIN);
    }

    /**
     * A wording in a register, or now and then in plain English.
     *
     * @throws IllegalStateException when the tables have none
     */
    String pick(
            String heading, Stance stance, Register register, Dice dice, Predicate<String> fits) {
        List<String> own = fitting(list(heading, sign(stance), register), fits);
        List<String> plain = fitting(list(heading, sign(stance), Register.PLAIN), fits);
        boolean inOwn = dice.chance(OWN);
        List<String> chosen = own.isEmpty() || (!inOwn && !plain.isEmpty()) ? plain : own;
        if (chosen.isEmpty()) {
            throw new IllegalStateException("the tables have no wording for " + heading);
        }
        return dice.pick(chosen);
    }

    private static List<String> fitting(List<String> from, Predicate<String> fits) {
        return from.stream().filter(fits).toList();
    }
}
