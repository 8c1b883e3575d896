package lantern.samples.corpus.page;

import java.util.List;
import java.util.Locale;
import lantern.samples.corpus.tell.Saying;
import lantern.samples.world.Dice;

/** Short notes: logs by the minute, bullets of a visit, examinations at a port. */
final class Logs {

    private Logs() {}

    static void log(Desk desk) {
        Dice dice = desk.dice();
        desk.keep("LOG - ");
        desk.organisation();
        desk.keep("\nRef " + desk.reference() + "\n");
        desk.field("Opened: ", desk::date);
        desk.field("Re: ", desk::subject);
        desk.keep("\n");
        boolean colon = dice.chance(0.5);
        int minutes = dice.between(6 * 60, 14 * 60);
        for (List<Saying> run : desk.runs(2)) {
            desk.keep(
                    String.format(
                            Locale.ROOT,
                            colon ? "%02d:%02d " : "%02d%02d hrs  ",
                            minutes / 60,
                            minutes % 60));
            minutes = Math.min(23 * 60 + 59, minutes + dice.between(2, 50));
            desk.teller().paragraph(run);
            desk.keep("\n");
        }
        whole(desk, "Graded ");
    }

    private static void whole(Desk desk, String label) {
        if (!desk.dice().chance(desk.noise())) {
            Desk.Graded grade = desk.grade(1, desk.plan().sayings());
            desk.keep(label + grade.code());
            grade.conditions().forEach(condition -> desk.keep(" " + condition));
            desk.keep("\n");
        }
    }

    static void bullets(Desk desk) {
        Dice dice = desk.dice();
        desk.keep("# ");
        desk.organisation();
        desk.keep(
                dice.pick(
                        List.of(
                                ": visit summary\n\n",
                                ": weekly notes\n\n",
                                ": what we know\n\n")));
        desk.field("Date: ", desk::date);
        desk.keep("\n## ");
        desk.subject();
        desk.keep("\n\n");
        String bullet = dice.pick(List.of("- ", "* ", "• "));
        for (List<Saying> run : desk.runs(2)) {
            desk.keep(bullet);
            desk.teller().paragraph(run);
            desk.keep("\n");
        }
    }

    static void examination(Desk desk) {
        desk.keep("PORT EXAMINATION\n");
        desk.organisation();
        desk.keep("\nRef " + desk.reference() + "\n");
        desk.field("Date of examination: ", desk::date);
        desk.field("Person examined: ", desk::subject);
        desk.keep("\n");
        int number = 0;
        for (List<Saying> run : desk.runs(3)) {
            number++;
            desk.keep(number + ". ");
            desk.teller().paragraph(run);
            desk.keep("\n");
        }
        desk.keep("\n");
        whole(desk, "Grade: ");
        desk.keep("Signed: ");
        desk.signature();
        desk.keep("\n");
    }
}
