package lantern.samples.corpus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lantern.samples.corpus.tell.Saying;
import lantern.samples.corpus.tell.Teller;
import lantern.samples.world.Dice;
import lantern.samples.world.Stance;
import lantern.samples.write.Draft;

/**
 * One report on its way: what is to be said, where it is written, by whom.
 *
 * @param noise how likely a field is left out
 */
record Desk(Plan plan, Draft draft, Teller teller, Dice dice, double noise) {

    Desk keep(String words) {
        draft.keep(words);
        return this;
    }

    /** A line of a header, left out now and then where forms are filled in carelessly. */
    void field(String label, Runnable value) {
        if (dice.chance(noise)) {
            keep(label + "\n");
            return;
        }
        keep(label);
        value.run();
        keep("\n");
    }

    void organisation() {
        draft.name(plan.source().organisation(), plan.source().organisation().full());
    }

    void subject() {
        teller.voice().full(plan.subject());
    }

    void date() {
        teller.voice().day(plan.date());
    }

    /** Who signs, behind their rank. */
    void signature() {
        String signs = plan.source().signs();
        String rank = signs.replaceAll("^((?:DC|DS|IO|PC \\d+|Officer|Inspector) |).*$", "$1");
        keep(rank);
        String name = signs.substring(rank.length());
        draft.name(plan.source().signatory(name), name);
    }

    String reference() {
        return String.format(
                Locale.ROOT,
                "%s/IR/%02d/%06d",
                plan.source().folder().toUpperCase(Locale.ROOT),
                plan.date().getYear() % 100,
                plan.number());
    }

    /** The plan's sayings in runs of one to {@code most}. */
    List<List<Saying>> runs(int most) {
        List<List<Saying>> runs = new ArrayList<>();
        List<Saying> all = plan.sayings();
        int at = 0;
        while (at < all.size()) {
            int size = Math.min(all.size() - at, dice.between(1, most));
            runs.add(all.subList(at, at + size));
            at += size;
        }
        return runs;
    }

    boolean isUnsure(List<Saying> sayings) {
        return sayings.stream()
                .anyMatch(saying ->
                        saying instanceof Saying.Tell(var known)
                                && known.fact().stance() == Stance.HEDGED);
    }

    /** A 3x5x2 grade that fits how sure the sayings are; noted as the item's truth. */
    Graded grade(int item, List<Saying> sayings) {
        boolean unsure = isUnsure(sayings);
        String source =
                unsure ? dice.pick(List.of("2", "2", "3")) : dice.pick(List.of("1", "1", "2"));
        String assessment =
                unsure ? dice.pick(List.of("C", "D")) : dice.pick(List.of("A", "A", "B", "B", "C"));
        List<String> conditions =
                dice.chance(0.25)
                        ? List.of(
                                dice.pick(List.of("A1", "A2", "A3")),
                                dice.pick(List.of("S1", "S2")))
                        : List.of();
        String code = source + assessment + (conditions.isEmpty() ? "P" : "C");
        draft.grade(item, code, conditions);
        return new Graded(code, conditions);
    }

    /**
     * @param conditions empty, or the action's and the sanitisation's
     */
    record Graded(String code, List<String> conditions) {}
}
