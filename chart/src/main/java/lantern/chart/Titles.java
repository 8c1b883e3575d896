package lantern.chart;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lantern.model.entity.EntityId;
import lantern.model.entity.EntitySummary;
import lantern.model.entity.Source;

/**
 * What may be said of a chart and of its reports in words that somebody typed. A title often names
 * the person it is about: where that could be somebody masked, the words are left out. A nickname
 * that is no part of their name is not known here, and stays.
 */
record Titles(Set<String> hiddenWords) {

    private static final String MASK = "[masked]";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MASKS = Pattern.compile("\\[masked](?:[\\s.,_-]+\\[masked])+");
    private static final int SHORTEST_NAME = 2;

    /** From this length on, a name is also found inside a longer word. */
    private static final int TELLING_NAME = 4;

    static Titles hiding(Collection<EntitySummary> entities, Set<EntityId> masked) {
        Set<String> hidden = new HashSet<>();
        for (EntitySummary entity : entities) {
            if (masked.contains(entity.id())) {
                WORD.matcher(entity.label())
                        .results()
                        .map(MatchResult::group)
                        .map(Titles::folded)
                        .filter(word -> word.length() >= SHORTEST_NAME)
                        .forEach(hidden::add);
            }
        }
        return new Titles(hidden);
    }

    /** A chart's title without the names of those who are masked on it. */
    String masked(String title) {
        String words =
                WORD.matcher(Normalizer.normalize(title, Normalizer.Form.NFC))
                        .replaceAll(word -> hides(word.group()) ? MASK : word.group());
        return MASKS.matcher(words).replaceAll(MASK);
    }

    /**
     * How a report is named beside a link: by its title, or by its id where the title could name
     * somebody masked.
     */
    String cite(Source source, boolean protect) {
        boolean hide =
                protect
                        || WORD.matcher(source.reportTitle())
                                .results()
                                .anyMatch(word -> hides(word.group()));
        String report = source.span().report().value();
        return (hide
                        ? "report " + report.substring(0, Math.min(8, report.length()))
                        : source.reportTitle())
                + ", item "
                + source.span().item()
                + ", "
                + (source.grade() == null ? "ungraded" : source.grade().code());
    }

    private boolean hides(String written) {
        String word = folded(written);
        return hiddenWords.contains(word)
                || hiddenWords.stream()
                        .anyMatch(name -> name.length() >= TELLING_NAME && word.contains(name));
    }

    /** Without case and accents: however it is typed, it is the same name. */
    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
