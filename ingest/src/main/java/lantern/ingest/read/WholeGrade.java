package lantern.ingest.read;

import java.util.Optional;
import lantern.ingest.read.Lines.Line;
import lantern.model.report.Item;

/** One grade for a whole report: "Grade whole log: 1BC A1 S1". The report is then one item. */
final class WholeGrade {

    private WholeGrade() {}

    static Optional<Item> find(String text) {
        for (Line line : Lines.of(text)) {
            Optional<GradeWords.Written> written = GradeWords.find(line.words());
            if (written.isPresent()
                    && (GradeWords.isLabel(line.words())
                            || GradeWords.isLabelled(line.words(), written.get())
                            || GradeWords.isAlone(line.words(), written.get()))) {
                return Optional.of(
                        new Item(
                                1,
                                0,
                                text.length(),
                                written.get().grade(),
                                GradeWords.conditions(
                                        line.words().substring(written.get().end()))));
            }
        }
        return Optional.empty();
    }
}
