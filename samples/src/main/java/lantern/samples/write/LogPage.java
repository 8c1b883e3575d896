package lantern.samples.write;

import java.util.List;
import java.util.Locale;
import lantern.samples.plan.Saying;
import lantern.samples.world.Dice;

/** A terse police log: a time and a line for each thing that happened, one grade for all. */
final class LogPage implements Page {

    @Override
    public Scribe.Hand hand(Dice dice) {
        DateStyle dates = dice.chance(0.6) ? DateStyle.SLASHED : DateStyle.SHORT;
        Naming.Habit habit = dice.chance(0.5) ? Naming.Habit.CAPITALS_FIRST : Naming.Habit.CAPITALS;
        return new Scribe.Hand(Register.TERSE, dates, habit, 0.05, false);
    }

    @Override
    public void write(Scribe scribe) {
        scribe.access(true);
        scribe.keep("LOG - ").organisation();
        scribe.keep("\nRef " + FormPage.urn(scribe.plan()) + "\nOpened: ");
        scribe.date(scribe.plan().date());
        scribe.keep("\nRe: ").subject();
        scribe.keep(" - OP " + scribe.plan().operation() + "\n\n");
        int minutes = scribe.dice().between(6 * 60, 14 * 60);
        for (List<Saying> run : scribe.runs(2)) {
            scribe.keep(String.format(Locale.ROOT, "%02d%02d  ", minutes / 60, minutes % 60));
            scribe.paragraph(run);
            scribe.keep("\n");
            minutes += scribe.dice().between(3, 40);
        }
        Scribe.Graded grade = scribe.grade(1, scribe.plan().sayings());
        scribe.keep("Grade whole log: " + grade.code());
        grade.conditions().forEach(condition -> scribe.keep(" " + condition));
        scribe.keep("\n");
    }
}
