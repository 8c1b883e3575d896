package lantern.samples.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lantern.samples.world.Dice;
import lantern.samples.world.Fact;
import lantern.samples.world.Item;
import lantern.samples.world.Kind;
import lantern.samples.world.Stance;
import lantern.samples.world.TieKind;

/** Call records: a row a call, from one number to another. */
final class CallsPage implements Page {

    @Override
    public Scribe.Hand hand(Dice dice) {
        return new Scribe.Hand(Register.TERSE, DateStyle.SLASHED, Naming.Habit.PLAIN, 0, false);
    }

    @Override
    public void write(Scribe scribe) {
        Dice dice = scribe.dice();
        List<Item> strangers =
                scribe.plan().network().strangers().stream()
                        .filter(item -> item.kind() == Kind.PHONE)
                        .toList();
        List<Fact> calls =
                scribe.plan().network().facts().stream()
                        .filter(fact -> fact.heading().equals("CALLED Phone Phone"))
                        .toList();
        scribe.keep("date,time,caller,called,seconds\n");
        int rows = dice.between(14, 30);
        // A month's billing, oldest first.
        LocalDate day = scribe.plan().date().minusDays(rows);
        for (int row = 0; row < rows; row++) {
            day = day.plusDays(dice.below(2));
            Fact call = dice.pick(calls);
            Item from = (Item) call.from();
            Item to = (Item) call.to();
            // Now and then the number of a shop or of a wrong connection.
            if (dice.chance(0.15)) {
                from = dice.pick(strangers);
            }
            row(scribe, day, from, to);
            scribe.draft().grade(row + 1, "1AP", List.of());
        }
    }

    private static void row(Scribe scribe, LocalDate day, Item from, Item to) {
        Dice dice = scribe.dice();
        String date = DateStyle.SLASHED.write(day);
        scribe.draft().date(date, day.toString());
        scribe.keep(
                String.format(
                        Locale.ROOT,
                        ",%02d:%02d:%02d,",
                        dice.below(24),
                        dice.below(60),
                        dice.below(60)));
        int caller = scribe.draft().name(from, dice.pick(from.writings()));
        scribe.keep(",");
        int called = scribe.draft().name(to, dice.pick(to.writings()));
        scribe.keep("," + dice.below(900) + "\n");
        scribe.draft().state(TieKind.CALLED, caller, called, Stance.STATED, date);
    }
}
