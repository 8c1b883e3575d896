package lantern.samples.corpus.page;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import lantern.samples.corpus.tell.Saying;
import lantern.samples.world.Dice;
import lantern.samples.world.Item;
import lantern.samples.world.Kind;

/** Prose: briefings, letters of colleagues abroad, case notes, mails. */
final class Letters {

    private static final DateTimeFormatter HEADER =
            DateTimeFormatter.ofPattern("EEE, d MMM uuuu", Locale.US);
    private static final int WIDTH = 88;

    private Letters() {}

    private static void paragraphs(Desk desk, int most) {
        for (List<Saying> run : desk.runs(most)) {
            desk.teller().paragraph(run);
            desk.keep("\n\n");
        }
    }

    private static void wrap(Desk desk, double probability) {
        if (desk.dice().chance(probability)) {
            desk.draft().wrap(WIDTH);
        }
    }

    static void briefing(Desk desk) {
        desk.keep("OFFICIAL-SENSITIVE\n");
        desk.organisation();
        desk.keep("\nBriefing note\n");
        desk.field("Date: ", desk::date);
        desk.field("Subject: ", desk::subject);
        desk.keep("\n");
        paragraphs(desk, 5);
        Desk.Graded grade = desk.grade(1, desk.plan().sayings());
        desk.keep("Grading: " + grade.code());
        grade.conditions().forEach(condition -> desk.keep(" " + condition));
        desk.keep("\nPrepared by: ");
        desk.signature();
        desk.keep("\n");
        wrap(desk, 0.5);
    }

    static void liaison(Desk desk) {
        Dice dice = desk.dice();
        desk.organisation();
        desk.keep("\n");
        desk.field(dice.pick(List.of("Date: ", "dd. ")), desk::date);
        desk.field(dice.pick(List.of("Concerns: ", "Subject: ", "Re: ")), desk::subject);
        desk.keep(
                "\n"
                        + dice.pick(List.of("Dear colleagues,", "Dear colleague,", "Dear Sirs,"))
                        + "\n\n");
        boolean dashed = dice.chance(0.4);
        for (List<Saying> run : desk.runs(3)) {
            desk.keep(dashed ? "- " : "");
            desk.teller().paragraph(run);
            desk.keep(dashed ? "\n" : "\n\n");
        }
        desk.keep(
                (dashed ? "\n" : "")
                        + dice.pick(List.of("With kind regards,", "Best regards,"))
                        + "\n");
        desk.signature();
        desk.keep("\n");
        wrap(desk, 0.3);
    }

    static void caseNote(Desk desk) {
        desk.organisation();
        desk.keep("\nCase note\n");
        desk.field("Date: ", desk::date);
        desk.field("Client: ", desk::subject);
        desk.keep("\n");
        paragraphs(desk, 4);
        desk.keep("Written by ");
        desk.signature();
        desk.keep("\n");
    }

    static void interview(Desk desk) {
        desk.organisation();
        desk.keep("\nSummary of interview with ");
        desk.subject();
        desk.keep("\nHeld on ");
        desk.date();
        desk.keep("\n\n");
        int number = 0;
        for (List<Saying> run : desk.runs(4)) {
            number++;
            desk.keep("Q" + number + ". What else can you tell us?\nA. ");
            desk.teller().paragraph(run);
            desk.keep("\n\n");
        }
    }

    static void mail(Desk desk) {
        Dice dice = desk.dice();
        String signs =
                desk.plan()
                        .source()
                        .signs()
                        .replaceAll("^(?:DC|DS|IO|PC \\d+|Officer|Inspector) ", "");
        Item officer = desk.plan().source().signatory(signs);
        String folder = desk.plan().source().folder();
        desk.keep("From: ");
        desk.draft().name(officer, signs);
        desk.keep(" <");
        address(
                desk,
                signs.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".")
                        + "@"
                        + folder
                        + ".example");
        desk.keep(">\nTo: Intelligence desk <");
        address(desk, "desk@lantern.example");
        desk.keep(">\nDate: ");
        String words = HEADER.format(desk.plan().date());
        desk.keep(words.substring(0, 5));
        desk.draft().date(words.substring(5), desk.plan().date().toString());
        desk.keep(
                String.format(
                        Locale.ROOT, " %02d:%02d:00 +0000", dice.between(7, 19), dice.below(60)));
        desk.keep("\nSubject: ");
        desk.subject();
        desk.keep(" - our ref " + desk.reference());
        desk.keep(
                """

                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                """);
        desk.keep(
                dice.pick(List.of("Dear all,", "Hello,", "Dear colleague,", "Hi team,")) + "\n\n");
        paragraphs(desk, 4);
        desk.keep(dice.pick(List.of("Kind regards,", "Regards,", "Thanks,")) + "\n");
        desk.draft().name(officer, signs);
        desk.keep("\n");
    }

    private static void address(Desk desk, String address) {
        desk.draft()
                .name(
                        new Item("email-" + address, Kind.EMAIL, "", address, List.of(address)),
                        address);
    }
}
