package lantern.samples.write;

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

/** The sentences that the generator knows, by what they say. */
final class Wordings {

    /** One sentence with slots. */
    record Wording(Register register, Stance stance, String words) {

        boolean startsWithName() {
            return words.startsWith("{from}") || words.startsWith("{to}");
        }
    }

    private static final Pattern SIGNED = Pattern.compile("([tl]?)([+?-]) (.+)");
    private static final Pattern LETTERED = Pattern.compile("([tl]) (.+)");

    /** How often somebody who writes foreign or terse English uses a wording of that register. */
    private static final double OWN = 0.75;

    private final Map<String, List<Wording>> ties = new HashMap<>();
    private final Map<String, List<Wording>> remarks = new HashMap<>();
    private final List<Wording> routes = new ArrayList<>();
    private final List<Wording> openings = new ArrayList<>();

    Wordings() {
        String heading = "";
        for (String line : Table.lines("wordings.txt")) {
            if (line.startsWith("[")) {
                heading = line.substring(1, line.length() - 1);
            } else {
                ties.computeIfAbsent(heading, _ -> new ArrayList<>()).add(signed(line));
            }
        }
        for (String line : Table.lines("remarks.txt")) {
            if (line.startsWith("[")) {
                heading = line.substring(1, line.length() - 1);
            } else {
                remarks.computeIfAbsent(heading, _ -> new ArrayList<>()).add(lettered(line));
            }
        }
        Table.lines("routes.txt").forEach(line -> routes.add(lettered(line)));
        Table.lines("openings.txt").forEach(line -> openings.add(signed(line)));
    }

    private static Wording signed(String line) {
        Matcher matcher = SIGNED.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalStateException("no sign before the wording: " + line);
        }
        Stance stance =
                switch (matcher.group(2)) {
                    case "+" -> Stance.STATED;
                    case "?" -> Stance.HEDGED;
                    default -> Stance.DENIED;
                };
        return new Wording(Register.of(matcher.group(1)), stance, matcher.group(3));
    }

    private static Wording lettered(String line) {
        Matcher matcher = LETTERED.matcher(line);
        return matcher.matches()
                ? new Wording(Register.of(matcher.group(1)), Stance.STATED, matcher.group(2))
                : new Wording(Register.PLAIN, Stance.STATED, line);
    }

    /**
     * A sentence for a tie.
     *
     * @throws IllegalStateException when the tables have none
     */
    Wording tie(
            String heading, Stance stance, Register register, Dice dice, Predicate<String> fits) {
        return pick(
                heading,
                ties.getOrDefault(heading, List.of()).stream()
                        .filter(wording -> wording.stance() == stance)
                        .filter(wording -> fits.test(wording.words()))
                        .toList(),
                register,
                dice);
    }

    Wording remark(String topic, Register register, Dice dice) {
        return pick(topic, remarks.getOrDefault(topic, List.of()), register, dice);
    }

    Wording route(Register register, Dice dice, Predicate<String> fits) {
        List<Wording> fitting =
                routes.stream().filter(wording -> fits.test(wording.words())).toList();
        return pick("a route", fitting, register, dice);
    }

    Wording opening(Register register, Dice dice) {
        return pick("an opening", openings, register, dice);
    }

    /** How many different sentences a register's reader may meet for a tie. */
    int count(String heading, Stance stance) {
        return (int)
                ties.getOrDefault(heading, List.of()).stream()
                        .filter(wording -> wording.stance() == stance)
                        .filter(wording -> wording.register() == Register.PLAIN)
                        .count();
    }

    List<String> headings() {
        return ties.keySet().stream().sorted().toList();
    }

    private static Wording pick(String what, List<Wording> from, Register register, Dice dice) {
        List<Wording> own = from.stream().filter(it -> it.register() == register).toList();
        List<Wording> plain = from.stream().filter(it -> it.register() == Register.PLAIN).toList();
        boolean inOwn = dice.chance(OWN);
        List<Wording> chosen = (own.isEmpty() || (!inOwn && !plain.isEmpty())) ? plain : own;
        if (chosen.isEmpty()) {
            throw new IllegalStateException("the tables have no wording for " + what);
        }
        return dice.pick(chosen);
    }
}
