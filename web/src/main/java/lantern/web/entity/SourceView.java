package lantern.web.entity;

import java.util.List;
import lantern.model.access.Audience;
import lantern.model.entity.Source;
import lantern.model.report.Condition;
import lantern.model.report.Grade;
import org.jspecify.annotations.Nullable;

/** The words behind a fact: {@code Source} of the browser's api.ts. */
public record SourceView(
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
        List<String> conditions) {

    public static SourceView of(Source source) {
        Grade grade = source.grade();
        return new SourceView(
                source.span().report().value(),
                source.reportTitle(),
                source.about() == null ? null : source.about().toString(),
                source.span().item(),
                source.span().start(),
                source.span().end(),
                source.words(),
                grade == null ? null : grade.code(),
                words(grade),
                source.audience().marking().label(),
                List.copyOf(Audience.groups(List.of(source.audience()))),
                conditions(source.conditions()));
    }

    /** "untested source; known indirectly; lawful sharing permitted", or "ungraded". */
    public static String words(@Nullable Grade grade) {
        if (grade == null) {
            return "ungraded";
        }
        String mapped = grade.original() == null ? "" : " (mapped from " + grade.original() + ")";
        return grade.source().label()
                + " source; "
                + grade.assessment().label()
                + "; "
                + grade.handling().label()
                + mapped;
    }

    public static List<String> conditions(Iterable<Condition> conditions) {
        var words = new java.util.TreeSet<String>();
        conditions.forEach(condition -> words.add(condition.name() + ": " + condition.label()));
        return List.copyOf(words);
    }
}
