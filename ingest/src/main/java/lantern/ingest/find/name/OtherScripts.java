package lantern.ingest.find.name;

import java.util.List;
import java.util.regex.Pattern;
import lantern.ingest.find.Found;
import lantern.ingest.find.Page;
import lantern.ingest.find.place.Places;
import lantern.model.evidence.EntityKind;

/**
 * Names in Greek, Cyrillic and Arabic letters inside an English report: two words or more are a
 * person, as reports give the original writing of people's names; one word behind "from" or "to" is
 * a place. A report that is written in such letters throughout says nothing by them.
 */
final class OtherScripts {

    private static final String WORD =
            "(?:[\\p{IsCyrillic}&&\\p{Lu}][\\p{IsCyrillic}'’-]{1,24}|[\\p{IsGreek}&&\\p{Lu}][\\p{IsGreek}'’-]{1,24})";
    private static final String ARABIC =
            "[\\p{IsArabic}&&\\p{L}][\\p{IsArabic}&&[\\p{L}\\p{M}]]{1,20}";
    private static final Pattern NAME =
            Pattern.compile(
                    "(?<!\\p{L})(?:"
                            + WORD
                            + "(?:\\s"
                            + WORD
                            + "){1,3}|"
                            + ARABIC
                            + "(?: "
                            + ARABIC
                            + "){1,3})(?!\\p{L})");
    private static final Pattern PLACE =
            Pattern.compile(
                    "(?<=(?:from|to|in|via|near|route:|[-–>])\\s{0,1})(?<name>"
                            + WORD
                            + "|"
                            + ARABIC
                            + ")(?!\\p{L}|\\s[\\p{L}&&[^\\p{IsLatin}]])");
    private static final Pattern CUED =
            Pattern.compile(
                    "(?i)(?:written|spel(?:t|led)|original|script|(?:arabic|chinese|cyrillic|greek|farsi|persian|kurdish|pashto|hebrew|georgian|armenian)(?:"
                        + " (?:letters|characters|script))?)(?: (?:as|is|in [\\p{L}]{1,12}))?[:,]?"
                        + " [\"“(]?(?<name>[\\p{L}\\p{M}&&[^\\p{IsLatin}]]{2,20}(?:["
                        + " ·•][\\p{L}\\p{M}&&[^\\p{IsLatin}]]{1,20}){0,3})");
    private static final Pattern BRACKETED =
            Pattern.compile(
                    "(?<=\\p{Lu}\\p{L}{1,24} )[(](?<name>[\\p{L}\\p{M}&&[^\\p{IsLatin}]]{2,20}(?:["
                            + " ·•][\\p{L}\\p{M}&&[^\\p{IsLatin}]]{1,20}){0,3})[)]");

    /** Of a hundred letters so many may be foreign in an English report. */
    private static final int MOST_PERCENT = 30;

    private OtherScripts() {}

    static void find(Page page, Places places, List<Found> found) {
        if (!isMixed(page.text())) {
            return;
        }
        page.scan(
                PLACE,
                m ->
                        found.add(
                                places.place(
                                        page, m.start("name"), m.end("name"), Found.Rank.SHAPED)));
        page.scan(NAME, m -> add(m.start(), m.end(), found));
        page.scan(CUED, m -> add(m.start("name"), m.end("name"), found));
        page.scan(BRACKETED, m -> add(m.start("name"), m.end("name"), found));
    }

    private static void add(int start, int end, List<Found> found) {
        found.add(Found.of(EntityKind.PERSON, start, end, Found.Rank.RULED));
    }

    private static boolean isMixed(String text) {
        int foreign = 0;
        int letters = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (Character.isLetter(letter)) {
                letters++;
                if (letter > 0x36f && !(letter >= 0x1e00 && letter < 0x1f00)) {
                    foreign++;
                }
            }
        }
        return foreign > 1 && foreign * 100 < letters * MOST_PERCENT;
    }
}
