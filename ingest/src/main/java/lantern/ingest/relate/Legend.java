package lantern.ingest.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.model.evidence.Mention;

/**
 * What the labels of an observation log stand for: "S1 Ilir HOXHA", "A = 14 Mill Lane", so that "S1
 * into A" can be told. A report that explains no label has none.
 */
final class Legend {

    private static final Pattern ENTRY =
            Pattern.compile(
                    "(?:^|(?<=\\n)|(?<=[ \\t\\n][ \\t]))(?:(S\\d{1,2}|V\\d|P\\d)["
                            + " \\t]{0,3}[=:–-]?|([A-H]\\d?)[ \\t]{0,3}[=:–-])[ \\t]{1,4}");
    private static final Pattern LABEL = Pattern.compile("\\b(?:[SVP]\\d{1,2}|[A-H]\\d?)\\b");
    private static final Pattern LATER =
            Pattern.compile(
                    "\\G[^\\n]{0,60}?\\((?:later|identified as|now known as|id'd as|=)[:\\s]{1,3}",
                    Pattern.CASE_INSENSITIVE);

    private final Map<String, Mention> meant = new HashMap<>();

    Legend(String text, NavigableMap<Integer, Mention> byStart) {
        Matcher entry = ENTRY.matcher(text);
        int from = 0;
        while (entry.find(from)) {
            String label = entry.group(1) == null ? entry.group(2) : entry.group(1);
            Mention mention = byStart.get(entry.end());
            if (mention == null && entry.group(1) != null) {
                Matcher later = LATER.matcher(text).region(entry.end(), text.length());
                mention = later.find() ? byStart.get(later.end()) : null;
            }
            if (mention != null) {
                meant.putIfAbsent(label, mention);
            }
            from = entry.end() - 1;
        }
        // One letter alone explains nothing: it may be an item of a list.
        if (meant.size() < 2) {
            meant.clear();
        }
    }

    /** The mentions of a sentence and the labels between them, in the order of the text. */
    List<Naming> namings(String text, int start, int end, List<Mention> said) {
        List<Naming> namings = new ArrayList<>();
        int at = start;
        for (Mention mention : said) {
            labels(text, at, mention.span().start(), namings);
            namings.add(Naming.of(mention));
            at = mention.span().end();
        }
        labels(text, Math.min(at, end), end, namings);
        return namings;
    }

    private void labels(String text, int start, int end, List<Naming> namings) {
        if (meant.isEmpty()) {
            return;
        }
        Matcher label = LABEL.matcher(text).region(start, end).useTransparentBounds(true);
        while (label.find()) {
            Mention mention = meant.get(label.group());
            boolean entry =
                    mention != null
                            && mention.span().start() - label.end() < 6
                            && mention.span().start() >= label.end();
            if (mention != null && !entry) {
                namings.add(new Naming(label.start(), label.end(), mention));
            }
        }
    }
}
