package lantern.samples.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantern.samples.corpus.cast.Towns;
import lantern.samples.corpus.file.Archive;
import lantern.samples.corpus.file.Office;
import lantern.samples.corpus.file.PdfFile;
import lantern.samples.corpus.page.Pages;
import lantern.samples.corpus.page.Plan;
import lantern.samples.world.Dice;
import lantern.samples.world.Table;
import lantern.samples.write.Draft;

/** Turns plans into files of one format. Safe to use from many threads. */
final class FileWriter {

    private static final int PDF_WIDTH = 92;

    private final Pages pages;
    private final Towns towns;
    private final double noise;

    FileWriter(Pages pages, Towns towns, double noise) {
        this.pages = pages;
        this.towns = towns;
        this.noise = noise;
    }

    /**
     * @param plans one, or for a ZIP those that it is to hold
     * @param dice of this file alone
     */
    Written write(FileFormat format, List<Plan> plans, Dice dice) {
        Plan plan = plans.getFirst();
        return switch (format) {
            case TXT -> text(plan, format, spoilt(pages.write(plan, dice), dice));
            case MD -> text(plan, format, spoilt(pages.markdown(plan, dice), dice));
            case EML -> text(plan, format, spoilt(pages.mail(plan, dice), dice));
            case HTML -> {
                Draft draft = dense(spoilt(pages.write(plan, dice), dice));
                yield one(plan, format, Office.page(plan.name(), draft.text()), draft);
            }
            case DOCX -> document(plan, dense(spoilt(pages.write(plan, dice), dice)));
            case PDF -> pdf(plan, dense(spoilt(pages.write(plan, dice), dice)));
            case CSV, XLSX, JSONL -> records(format, plan, dice);
            case FTM -> text(plan, format, new Graphs(plan).followTheMoney());
            case STIX -> text(plan, format, new Graphs(plan).stix());
            case ZIP -> archive(plans, dice);
        };
    }

    private Draft spoilt(Draft draft, Dice dice) {
        return new Spoiler(noise, dice.fork("noise")).spoil(draft);
    }

    private static Written one(Plan plan, FileFormat format, byte[] bytes, Draft draft) {
        return new Written(
                plan.name() + "." + format.extension(),
                bytes,
                "",
                List.of(new Written.Part(plan.name(), "", plan.repeats(), draft)));
    }

    private static Written text(Plan plan, FileFormat format, Draft draft) {
        return one(plan, format, draft.text().getBytes(StandardCharsets.UTF_8), draft);
    }

    private static Written document(Plan plan, Draft draft) {
        return one(plan, FileFormat.DOCX, Office.document(draft.text()), draft);
    }

    /** What the PDF's font cannot draw becomes a document instead. */
    private static Written pdf(Plan plan, Draft draft) {
        if (!PdfFile.canHold(draft.text())) {
            return document(plan, draft);
        }
        draft.wrap(PDF_WIDTH);
        return one(plan, FileFormat.PDF, PdfFile.of(draft.text()), draft);
    }

    /** Paragraphs of office documents and pages follow each other without an empty line. */
    private static Draft dense(Draft draft) {
        String text = draft.text();
        StringBuilder dense = new StringBuilder();
        int[] moved = new int[text.length() + 1];
        for (int at = 0; at < text.length(); at++) {
            moved[at] = dense.length();
            boolean empty =
                    text.charAt(at) == '\n'
                            && (dense.isEmpty() || dense.charAt(dense.length() - 1) == '\n');
            if (!empty) {
                dense.append(text.charAt(at));
            }
        }
        moved[text.length()] = dense.length();
        return draft.retyped(dense.toString(), moved);
    }

    private Written records(FileFormat format, Plan plan, Dice dice) {
        Records.Feed feed = dice.pick(List.of(Records.Feed.values()));
        Records.Layout layout =
                switch (format) {
                    case JSONL -> Records.objects();
                    case XLSX -> Records.parted("\t");
                    default -> Records.parted(feed.delimiter());
                };
        Draft draft = new Records(plan, towns, dice, feed, layout).write();
        byte[] bytes =
                format == FileFormat.XLSX
                        ? Office.sheet(cells(draft.text()))
                        : draft.text().getBytes(StandardCharsets.UTF_8);
        Written written = one(plan, format, bytes, draft);
        String mapping = Table.text(feed.mapping());
        return new Written(
                written.name(),
                bytes,
                format == FileFormat.CSV ? mapping : mapping.replace("delimiter: \";\"\n", ""),
                written.parts());
    }

    private static List<List<String>> cells(String text) {
        List<List<String>> rows = new ArrayList<>();
        text.lines().forEach(line -> rows.add(Table.cut(line.replace("\"", ""), "\t")));
        return rows;
    }

    private Written archive(List<Plan> plans, Dice dice) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<Written.Part> parts = new ArrayList<>();
        for (Plan plan : plans) {
            Draft draft = spoilt(pages.write(plan, dice), dice.fork(plan.name()));
            String file = plan.name() + ".txt";
            files.put(file, draft.text().getBytes(StandardCharsets.UTF_8));
            parts.add(new Written.Part(plan.name(), file, plan.repeats(), draft));
        }
        return new Written(plans.getFirst().name() + ".zip", Archive.of(files), "", parts);
    }
}
