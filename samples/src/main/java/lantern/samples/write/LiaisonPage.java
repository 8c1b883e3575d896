package lantern.samples.write;

import java.util.List;
import lantern.samples.plan.Saying;
import lantern.samples.world.Dice;

/** A liaison officer's letter in foreign English. */
final class LiaisonPage implements Page {

    private static final int WIDTH = 76;

    @Override
    public Scribe.Hand hand(Dice dice) {
        DateStyle dates = dice.chance(0.6) ? DateStyle.DOTTED : DateStyle.SLASHED;
        Naming.Habit habit = dice.chance(0.6) ? Naming.Habit.CAPITALS_FIRST : Naming.Habit.CAPITALS;
        return new Scribe.Hand(Register.FOREIGN, dates, habit, 0.3, false);
    }

    @Override
    public void write(Scribe scribe) {
        boolean bulleted = scribe.dice().chance(0.5);
        scribe.access(true);
        scribe.organisation();
        scribe.keep("\nDate: ").date(scribe.plan().date());
        scribe.keep("\nRe: ").subject();
        scribe.keep("\n\nDear colleagues,\n\nHereby what we have on our side.\n\n");
        for (List<Saying> run : scribe.runs(bulleted ? 2 : 4)) {
            scribe.keep(bulleted ? "- " : "");
            scribe.paragraph(run);
            scribe.keep(bulleted ? "\n" : "\n\n");
        }
        scribe.keep(bulleted ? "\n" : "").keep("With kind regards,\n").signature();
        scribe.keep("\n").organisation();
        scribe.keep("\n");
        if (!bulleted) {
            scribe.draft().wrap(WIDTH);
        }
    }
}
