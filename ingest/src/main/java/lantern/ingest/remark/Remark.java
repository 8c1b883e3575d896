package lantern.ingest.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.ingest.find.Sentence;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a remark in small letters, where each thing is one capital letter of its kind: also
 * where the sentence calls a cell of its row by a letter, "B is his phone".
 *
 * @param words what rules match
 * @param meant for each character of the words the mention that it stands for, else null
 * @param called where in the words a cell is called
 */
record Remark(
        Sentence sentence, String words, List<@Nullable Mention> meant, List<Integer> called) {

    private static final Pattern LETTER =
            Pattern.compile(
                    "(?<![\\p{L}\\d@])([AB])(?:["
                        + " -](?:party|number|no|end|side|phone|msisdn|tel))?(?:'s|’s)?(?![\\p{L}\\d])");

    /** Takes a sentence apart. */
    static Remark of(
            String text, Sentence sentence, List<Mention> said, Map<String, Mention> called) {
        Writer writer = new Writer(called);
        int at = sentence.start();
        for (Mention mention : said) {
            writer.plain(text.substring(at, mention.span().start()));
            writer.letter(mention, false);
            at = mention.span().end();
        }
        writer.plain(text.substring(Math.min(at, sentence.end()), sentence.end()));
        return new Remark(sentence, writer.words.toString(), writer.meant, writer.called);
    }

    /** The mention behind a capital letter. */
    Mention at(int index) {
        Mention mention = meant.get(index);
        if (mention == null) {
            throw new IllegalArgumentException("no mention at " + index);
        }
        return mention;
    }

    boolean has(char letter) {
        return words.indexOf(letter) >= 0;
    }

    static char letter(EntityKind kind) {
        return switch (kind) {
            case PERSON -> 'P';
            case PHONE -> 'T';
            case DEVICE -> 'I';
            case VEHICLE -> 'V';
            case ACCOUNT -> 'N';
            case EMAIL -> 'E';
            case HANDLE -> 'H';
            case URL -> 'U';
            case ADDRESS -> 'A';
            case PLACE -> 'L';
            case ORGANISATION -> 'O';
            case DATE -> 'Y';
            default -> 'X';
        };
    }

    private static final class Writer {
        private final Map<String, Mention> cells;
        private final StringBuilder words = new StringBuilder();
        private final List<@Nullable Mention> meant = new ArrayList<>();
        private final List<Integer> called = new ArrayList<>();

        Writer(Map<String, Mention> cells) {
            this.cells = cells;
        }

        void plain(String part) {
            int at = 0;
            Matcher letters = LETTER.matcher(part);
            while (!cells.isEmpty() && letters.find()) {
                Mention cell = cells.get(letters.group(1));
                if (cell != null) {
                    small(part.substring(at, letters.start()));
                    letter(cell, true);
                    at = letters.end();
                }
            }
            small(part.substring(at));
        }

        private void small(String part) {
            String small = part.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            words.append(small);
            for (int at = 0; at < small.length(); at++) {
                meant.add(null);
            }
        }

        void letter(Mention mention, boolean cell) {
            if (cell) {
                called.add(words.length());
            }
            words.append(Remark.letter(mention.kind()));
            meant.add(mention);
        }
    }
}
