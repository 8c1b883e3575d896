package lantern.samples.write;

import java.util.List;
import java.util.Locale;
import lantern.samples.plan.Plan;
import lantern.samples.plan.Saying;
import lantern.samples.world.Dice;

/** A 3x5x2 form as text: a header, then numbered items with a grade each. */
final class FormPage implements Page {

    private static final int LAYOUTS = 4;

    @Override
    public Scribe.Hand hand(Dice dice) {
        Register register = dice.chance(0.25) ? Register.TERSE : Register.PLAIN;
        DateStyle dates =
                dice.pick(
                        List.of(
                                DateStyle.SLASHED,
                                DateStyle.LONG,
                                DateStyle.LONG,
                                DateStyle.SHORT));
        Naming.Habit habit =
                dice.pick(
                        List.of(
                                Naming.Habit.CAPITALS,
                                Naming.Habit.CAPITALS,
                                Naming.Habit.CAPITALS_FIRST,
                                Naming.Habit.COMMA));
        return new Scribe.Hand(register, dates, habit, 0.08, false);
    }

    @Override
    public void write(Scribe scribe) {
        int layout = scribe.dice().below(LAYOUTS);
        header(scribe, layout);
        int number = 0;
        for (List<Saying> run : scribe.runs(3)) {
            number++;
            Scribe.Graded grade = scribe.grade(number, run);
            scribe.keep(lead(layout, number, grade));
            scribe.paragraph(run);
            scribe.keep("\n\n");
        }
        scribe.keep("END OF REPORT\n");
    }

    private static void header(Scribe scribe, int layout) {
        Plan plan = scribe.plan();
        scribe.access(true);
        scribe.keep(
                layout % 2 == 0
                        ? "3x5x2 INTELLIGENCE REPORT\n\n"
                        : "INTELLIGENCE REPORT (3x5x2)\n\n");
        scribe.keep("Organisation: ").organisation();
        scribe.keep("\nURN: " + urn(plan));
        scribe.keep("\nDate of intelligence: ").date(plan.date());
        scribe.keep("\nSubject: ").subject();
        scribe.keep("\nOperation: " + plan.operation() + "\n\n");
    }

    /** WMP/IR/26/000412. */
    static String urn(Plan plan) {
        return String.format(
                Locale.ROOT,
                "%s/IR/%02d/%06d",
                plan.partner().folder().toUpperCase(Locale.ROOT),
                plan.date().getYear() % 100,
                plan.number());
    }

    private static String lead(int layout, int number, Scribe.Graded grade) {
        String conditions = String.join(layout == 2 ? ", " : "/", grade.conditions());
        boolean conditioned = !conditions.isEmpty();
        return switch (layout) {
            case 0 ->
                    "["
                            + grade.code()
                            + "] "
                            + number
                            + ". "
                            + (conditioned ? conditions + ". " : "");
            case 1 ->
                    "["
                            + grade.code()
                            + "]  "
                            + number
                            + ".  "
                            + (conditioned ? conditions + ". " : "");
            case 2 ->
                    "["
                            + grade.code()
                            + "] Para "
                            + number
                            + (conditioned ? " (" + conditions + "). " : ". ");
            default ->
                    number + ". [" + grade.code() + "] " + (conditioned ? conditions + ". " : "");
        };
    }
}
