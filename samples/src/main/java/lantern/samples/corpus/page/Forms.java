package lantern.samples.corpus.page;

import java.util.List;
import lantern.samples.corpus.tell.Saying;
import lantern.samples.world.Dice;

/** Intelligence forms: 3x5x2, and 5x5x5 as it was before. */
final class Forms {

    private static final int LAYOUTS = 6;
    private static final List<String> OPERATIONS =
            List.of("SALTMARSH", "CURLEW", "BLACKTHORN", "IVY LANTERN", "TIDEWAY", "PALE HORSE");

    private Forms() {}

    static void current(Desk desk) {
        Dice dice = desk.dice();
        int layout = dice.below(LAYOUTS);
        desk.keep(
                dice.pick(List.of("OFFICIAL-SENSITIVE\n", "OFFICIAL - SENSITIVE\n", "OFFICIAL\n")));
        desk.keep(
                dice.pick(
                        List.of(
                                "3x5x2 INTELLIGENCE REPORT\n\n",
                                "INTELLIGENCE REPORT (3x5x2)\n\n",
                                "INTELLIGENCE REPORT\n\n")));
        header(desk);
        int number = 0;
        for (List<Saying> run : desk.runs(3)) {
            number++;
            boolean ungraded = dice.chance(desk.noise());
            if (ungraded) {
                desk.keep(number + ". ");
            } else {
                desk.keep(lead(layout, number, desk.grade(number, run)));
            }
            desk.teller().paragraph(run);
            desk.keep("\n\n");
        }
        desk.keep("END OF REPORT\n");
    }

    private static void header(Desk desk) {
        Dice dice = desk.dice();
        boolean upper = dice.chance(0.3);
        desk.field(upper ? "ORIGINATOR: " : "Organisation: ", desk::organisation);
        desk.keep((upper ? "URN " : "URN: ") + desk.reference() + "\n");
        desk.field(upper ? "DATE OF INTELLIGENCE: " : "Date of intelligence: ", desk::date);
        desk.field(upper ? "SUBJECT: " : "Subject: ", desk::subject);
        desk.keep((upper ? "OPERATION: " : "Operation: ") + dice.pick(OPERATIONS) + "\n\n");
    }

    private static String lead(int layout, int number, Desk.Graded grade) {
        String conditions = String.join(layout == 2 ? ", " : "/", grade.conditions());
        String dotted = conditions.isEmpty() ? "" : conditions + ". ";
        String bracketed = conditions.isEmpty() ? "" : " (" + conditions + ")";
        return switch (layout) {
            case 0 -> "[" + grade.code() + "] " + number + ". " + dotted;
            case 1 -> "[" + grade.code() + "]  " + number + ".  " + dotted;
            case 2 -> "[" + grade.code() + "] Para " + number + bracketed + ". ";
            case 3 -> number + ". [" + grade.code() + "] " + dotted;
            case 4 -> number + ") [" + grade.code() + "]" + bracketed + " ";
            default -> "Item " + number + " [" + grade.code() + "]" + bracketed + "\n";
        };
    }

    static void legacy(Desk desk) {
        Dice dice = desk.dice();
        desk.keep("RESTRICTED\n5x5x5 INTELLIGENCE REPORT\n\n");
        desk.field("Force: ", desk::organisation);
        desk.keep("Ref: " + desk.reference() + "\n");
        desk.field("Date: ", desk::date);
        desk.field("Subject: ", desk::subject);
        desk.keep("\n");
        boolean bracketed = dice.chance(0.5);
        int number = 0;
        for (List<Saying> run : desk.runs(2)) {
            number++;
            String grade = legacyGrade(desk.isUnsure(run), dice);
            desk.draft().grade(number, grade, List.of());
            desk.keep(bracketed ? number + ". [" + grade + "] " : number + ". " + grade + " - ");
            desk.teller().paragraph(run);
            desk.keep("\n\n");
        }
    }

    private static String legacyGrade(boolean unsure, Dice dice) {
        String source =
                unsure ? dice.pick(List.of("C", "D", "E")) : dice.pick(List.of("A", "B", "B"));
        int known = unsure ? dice.between(3, 4) : dice.between(1, 2);
        return source + known + dice.between(1, 5);
    }
}
