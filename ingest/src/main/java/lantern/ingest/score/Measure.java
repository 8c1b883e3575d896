package lantern.ingest.score;

import java.util.Locale;

/** What is counted, each a part of the table. */
public enum Measure {
    /** Kind and span are the same. */
    MENTIONS("mentions, exact span"),
    /** Kind is the same and the spans overlap. */
    OVERLAP("mentions, overlapping"),
    /** Of exact mentions whose truth has a value: the values are the same. */
    VALUES("values of exact mentions"),
    /** Of exact mentions of numbers: said to be wrong where the truth says so, and only there. */
    INVALID("wrong check digits"),
    /** Kind, both ends and polarity are the same. */
    STATEMENTS("statements"),
    /** Kind and both ends are the same. */
    WITHOUT_POLARITY("statements without polarity"),
    /** What else matched statements say. */
    DETAILS("of matched statements"),
    /** Ways from place to place. */
    ROUTES("routes"),
    /** Items with their grade. */
    GRADES("grades");

    private final String title;

    Measure(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** As a member of JSON: {@code withoutPolarity}. */
    public String key() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        return words.length == 1
                ? words[0]
                : words[0]
                        + words[1].substring(0, 1).toUpperCase(Locale.ROOT)
                        + words[1].substring(1);
    }
}
