package lantern.ingest.relate.frame;

import java.util.List;
import java.util.Set;

/**
 * Sentences of notes that leave out whom they are about: "Keeps the house at …", "Cousin of …",
 * "Passport …".
 */
public final class Fragments {

    /** What officers say of their own work. */
    private static final Set<String> OFFICE =
            Set.of(
                    "ask",
                    "designate",
                    "sanction",
                    "announce",
                    "impose",
                    "check",
                    "attach",
                    "convert",
                    "receive",
                    "report",
                    "note",
                    "request",
                    "send",
                    "confirm",
                    "record",
                    "open",
                    "close",
                    "see",
                    "search",
                    "identify",
                    "examine",
                    "assess",
                    "refer",
                    "monitor",
                    "issue",
                    "prepare",
                    "list",
                    "find",
                    "recover",
                    "seize",
                    "trace",
                    "verify",
                    "use",
                    "say",
                    "hear",
                    "select",
                    "print",
                    "tell",
                    "believe",
                    "sign",
                    "stop",
                    "call",
                    "follow");

    private static final Set<String> LABELS =
            Set.of(
                    "passport",
                    "phone",
                    "telephone",
                    "mobile",
                    "number",
                    "email",
                    "e-mail",
                    "account",
                    "address",
                    "contact",
                    "identification",
                    "imei",
                    "iban",
                    "handset",
                    "licence",
                    "whatsapp",
                    "facebook",
                    "instagram",
                    "telegram",
                    "home");

    private static final int LOOK = 4;

    private Fragments() {}

    /**
     * Does it begin with a verb, a label or a kinship where a subject would stand?
     *
     * @param sentence in small letters, mentions as they are written
     */
    public static boolean lackSubject(String sentence) {
        List<Word> words = Words.of(sentence.substring(0, Math.min(sentence.length(), 60)));
        int at = 0;
        while (at < words.size() && isLead(words.get(at))) {
            at++;
        }
        if (at >= words.size()) {
            return false;
        }
        Word first = words.get(at);
        if (first.is(Word.Type.VERB) && first.verb() != null) {
            return isFinite(first.verb(), sentence.startsWith("used"));
        }
        return LABELS.contains(first.text()) || isKin(words, at);
    }

    private static boolean isFinite(VerbForm verb, boolean used) {
        boolean office = OFFICE.contains(verb.lemma()) && !used && !verb.is(VerbForm.THIRD);
        return !office && !verb.is(VerbForm.BASE) && !verb.lemma().endsWith("ed");
    }

    /** Marks, item numbers and times before the first word. */
    private static boolean isLead(Word word) {
        return word.is(Word.Type.COMMA)
                || word.is(Word.Type.DASH)
                || word.is(Word.Type.STOP)
                || word.is(Word.Type.ADVERB)
                || Character.isDigit(word.text().charAt(0));
    }

    /** "Cousin of P", "younger brother of P", "friends with P". */
    private static boolean isKin(List<Word> words, int at) {
        for (int ahead = at; ahead < Math.min(words.size(), at + LOOK); ahead++) {
            Word word = words.get(ahead);
            if (word.is(Word.Type.PREPOSITION)) {
                boolean holds = Set.of("of", "to", "with").contains(word.text());
                return holds && ahead > at && NounFrame.isKnown(words.get(ahead - 1).text());
            }
            if (!word.is(Word.Type.NOUN)) {
                return false;
            }
        }
        return false;
    }
}
