package lantern.samples.write;

import java.util.List;
import lantern.samples.plan.Saying;
import lantern.samples.world.Dice;

/** A visit in bullet points, in Markdown. */
final class BulletsPage implements Page {

    @Override
    public Scribe.Hand hand(Dice dice) {
        Register register = dice.chance(0.6) ? Register.TERSE : Register.PLAIN;
        DateStyle dates = dice.chance(0.5) ? DateStyle.ISO : DateStyle.SHORT;
        return new Scribe.Hand(register, dates, Naming.Habit.PLAIN, 0.1, false);
    }

    @Override
    public void write(Scribe scribe) {
        scribe.access(true);
        scribe.keep("# Visit summary\n\nFrom: ").organisation();
        scribe.keep("  \nDate: ").date(scribe.plan().date());
        scribe.keep("  \nSubject: ").subject();
        scribe.keep("\n\n");
        for (List<Saying> run : scribe.runs(2)) {
            scribe.keep("* ");
            scribe.paragraph(run);
            scribe.keep("\n");
        }
        Scribe.Graded grade = scribe.grade(1, scribe.plan().sayings());
        scribe.keep("\nGrade: " + grade.code());
        grade.conditions().forEach(condition -> scribe.keep(" " + condition));
        scribe.keep("\n");
    }
}
