package lantern.samples.write;

import java.util.ArrayList;
import java.util.List;
import lantern.samples.world.Kind;
import lantern.samples.world.Place;
import lantern.samples.world.Stance;
import lantern.samples.world.Thing;
import lantern.samples.world.TieKind;

/** A report while it is written: its text, and the truth about each word that names something. */
public final class Draft {

    /**
     * @param start in chars of the text, end exclusive; the truth counts code points when it is
     *     written out
     * @param value normalised, empty when the kind has none
     * @param entity empty for dates and sums
     * @param valid false when its check digit is wrong on purpose
     */
    public record Mention(
            Kind kind, int start, int end, String value, String entity, boolean valid) {}

    /**
     * @param from place in the list of mentions, and so is {@code to}
     * @param when as written, empty when it is not said
     */
    public record Statement(TieKind tie, int from, int to, Stance stance, String when) {}

    /**
     * @param mode how the next stop is reached, empty when it is not said
     */
    public record Stop(int mention, String mode) {}

    public record Way(List<Integer> who, List<Stop> stops) {}

    /**
     * @param conditions action and sanitisation, as {@code A1} and {@code S1}; empty without
     */
    public record Graded(int item, String grade, List<String> conditions) {}

    /** A stretch that noise leaves alone: the form's own words. */
    public record Kept(int start, int end) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();
    private final List<Graded> grades = new ArrayList<>();
    private final List<Kept> kept = new ArrayList<>();

    public Draft say(String words) {
        text.append(words);
        return this;
    }

    /** Says words that noise must not touch. */
    public Draft keep(String words) {
        kept.add(new Kept(text.length(), text.length() + words.length()));
        return say(words);
    }

    /** Says what a thing is called here. */
    public int name(Thing thing, String words) {
        // Vehicles, numbers and documents have a value; people and towns are known by their id.
        String value = thing instanceof Place ? "" : thing.value();
        return mark(thing.kind(), words, value, thing.id(), thing.valid());
    }

    public int date(String words, String value) {
        return mark(Kind.DATE, words, value, "", true);
    }

    /** A sum of money; its value is not told. */
    public int money(String words) {
        return mark(Kind.MONEY, words, "", "", true);
    }

    private int mark(Kind kind, String words, String value, String entity, boolean valid) {
        int start = text.length();
        text.append(words);
        mentions.add(new Mention(kind, start, text.length(), value, entity, valid));
        return mentions.size() - 1;
    }

    public void state(TieKind tie, int from, int to, Stance stance, String when) {
        statements.add(new Statement(tie, from, to, stance, when));
    }

    public void way(List<Integer> who, List<Stop> stops) {
        ways.add(new Way(List.copyOf(who), List.copyOf(stops)));
    }

    public void grade(int item, String grade, List<String> conditions) {
        grades.add(new Graded(item, grade, List.copyOf(conditions)));
    }

    /** Has a sentence ended here, or has none begun? */
    public boolean atSentenceStart() {
        int last = text.length() - 1;
        while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return last < 0
                || ".:;!?".indexOf(text.charAt(last)) >= 0
                || text.charAt(text.length() - 1) == '\n';
    }

    public boolean endsWith(String words) {
        int from = text.length() - words.length();
        return from >= 0 && text.indexOf(words, from) == from;
    }

    /** The last mention of a thing so far, -1 when it was not named. */
    public int last(Thing thing) {
        for (int at = mentions.size() - 1; at >= 0; at--) {
            if (mentions.get(at).entity().equals(thing.id())) {
                return at;
            }
        }
        return -1;
    }

    /** Breaks long lines at blanks, as old mail programs do; a name may run over a line's end. */
    public void wrap(int width) {
        int line = 0;
        int blank = -1;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\n') {
                line = at + 1;
                blank = -1;
            } else if (text.charAt(at) == ' ' && at > line) {
                blank = at;
            }
            if (at - line >= width && blank > line) {
                text.setCharAt(blank, '\n');
                line = blank + 1;
                blank = -1;
            }
        }
    }

    public String text() {
        return text.toString();
    }

    public List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    public List<Statement> statements() {
        return List.copyOf(statements);
    }

    public List<Way> ways() {
        return List.copyOf(ways);
    }

    public List<Graded> grades() {
        return List.copyOf(grades);
    }

    public List<Kept> kept() {
        return List.copyOf(kept);
    }

    /** The same draft with a text that was typed worse; the offsets follow, the truth stays. */
    public Draft retyped(String typed, int[] moved) {
        Draft draft = new Draft();
        draft.text.append(typed);
        for (Mention mention : mentions) {
            draft.mentions.add(
                    new Mention(
                            mention.kind(),
                            moved[mention.start()],
                            moved[mention.end()],
                            mention.value(),
                            mention.entity(),
                            mention.valid()));
        }
        draft.statements.addAll(statements);
        draft.ways.addAll(ways);
        draft.grades.addAll(grades);
        return draft;
    }
}
