package lantern.samples.write;

import java.util.List;
import lantern.samples.plan.Saying;
import lantern.samples.world.Dice;

/** What an officer writes after examining somebody at a port. */
final class BorderPage implements Page {

    @Override
    public Scribe.Hand hand(Dice dice) {
        return new Scribe.Hand(
                Register.PLAIN,
                dice.chance(0.5) ? DateStyle.LONG : DateStyle.SHORT,
                Naming.Habit.CAPITALS,
                0.1,
                false);
    }

    @Override
    public void write(Scribe scribe) {
        scribe.access(true);
        scribe.keep("PORT EXAMINATION SUMMARY\n").organisation();
        scribe.keep("\nRef: " + FormPage.urn(scribe.plan()) + "\nDate: ");
        scribe.date(scribe.plan().date());
        scribe.keep("\nPerson examined: ").subject();
        scribe.keep("\n\n");
        int number = 0;
        for (List<Saying> run : scribe.runs(3)) {
            number++;
            Scribe.Graded grade = scribe.grade(number, run);
            scribe.keep("[" + grade.code() + "] Para " + number);
            scribe.keep(
                    grade.conditions().isEmpty()
                            ? ". "
                            : " (" + String.join(", ", grade.conditions()) + "). ");
            scribe.paragraph(run);
            scribe.keep("\n\n");
        }
        scribe.keep("Examining officer: ").signature();
        scribe.keep("\n");
    }
}
