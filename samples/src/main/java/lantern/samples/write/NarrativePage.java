package lantern.samples.write;

import java.util.List;
import lantern.samples.plan.Saying;
import lantern.samples.world.Dice;

/** Full prose in paragraphs, as an analyst writes a briefing. */
final class NarrativePage implements Page {

    private static final int WIDTH = 88;

    @Override
    public Scribe.Hand hand(Dice dice) {
        DateStyle dates = dice.chance(0.7) ? DateStyle.LONG : DateStyle.ORDINAL;
        Naming.Habit habit = dice.chance(0.6) ? Naming.Habit.CAPITALS : Naming.Habit.PLAIN;
        return new Scribe.Hand(Register.PLAIN, dates, habit, 0.12, false);
    }

    @Override
    public void write(Scribe scribe) {
        scribe.access(true);
        scribe.organisation();
        scribe.keep("\nBriefing note\nDate: ").date(scribe.plan().date());
        scribe.keep("\nSubject: ").subject();
        scribe.keep("\n\n");
        for (List<Saying> run : scribe.runs(5)) {
            scribe.paragraph(run);
            scribe.keep("\n\n");
        }
        Scribe.Graded grade = scribe.grade(1, scribe.plan().sayings());
        scribe.keep("Grading: " + grade.code());
        grade.conditions().forEach(condition -> scribe.keep(" " + condition));
        scribe.keep("\nPrepared by: ").signature();
        scribe.keep("\n");
        if (scribe.dice().chance(0.5)) {
            scribe.draft().wrap(WIDTH);
        }
    }
}
