package lantern.web.entity;

import java.util.List;
import lantern.model.entity.Tie;
import lantern.model.evidence.Certainty;
import org.jspecify.annotations.Nullable;

/** One report's saying so: {@code Stated} of the browser's api.ts. */
public record StatedView(
        String report,
        String reportTitle,
        @Nullable String about,
        int item,
        int start,
        int end,
        String words,
        @Nullable String grade,
        String gradeWords,
        String marking,
        List<String> restrictedTo,
        List<String> conditions,
        String when,
        boolean hedged) {

    public static StatedView of(Tie.Stated stated) {
        SourceView source = SourceView.of(stated.source());
        return new StatedView(
                source.report(),
                source.reportTitle(),
                source.about(),
                source.item(),
                source.start(),
                source.end(),
                source.words(),
                source.grade(),
                source.gradeWords(),
                source.marking(),
                source.restrictedTo(),
                source.conditions(),
                stated.when().words(),
                stated.certainty() == Certainty.HEDGED);
    }
}
