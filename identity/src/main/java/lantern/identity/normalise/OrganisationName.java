package lantern.identity.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * An organisation's name without its legal form, articles and "and", in Latin letters.
 *
 * @param key the words in alphabetical order
 * @param fold the same, each word folded
 * @param form the legal form in one spelling ("ltd" for Limited), empty when none is written
 */
public record OrganisationName(String key, String fold, String form) {

    private static final int MOST_WORDS = 12;

    /** Every spelling of a legal form, by the one that stands for it. */
    private static final Map<String, String> FORMS =
            Map.ofEntries(
                    Map.entry("ltd", "ltd"),
                    Map.entry("limited", "ltd"),
                    Map.entry("plc", "plc"),
                    Map.entry("llp", "llp"),
                    Map.entry("llc", "llc"),
                    Map.entry("inc", "inc"),
                    Map.entry("incorporated", "inc"),
                    Map.entry("corp", "corp"),
                    Map.entry("corporation", "corp"),
                    Map.entry("co", "co"),
                    Map.entry("company", "co"),
                    Map.entry("gmbh", "gmbh"),
                    Map.entry("ug", "ug"),
                    Map.entry("ag", "ag"),
                    Map.entry("kg", "kg"),
                    Map.entry("bv", "bv"),
                    Map.entry("nv", "nv"),
                    Map.entry("sa", "sa"),
                    Map.entry("sas", "sas"),
                    Map.entry("sarl", "sarl"),
                    Map.entry("srl", "srl"),
                    Map.entry("spa", "spa"),
                    Map.entry("sl", "sl"),
                    Map.entry("slu", "sl"),
                    Map.entry("sro", "sro"),
                    Map.entry("doo", "doo"),
                    Map.entry("ood", "ood"),
                    Map.entry("eood", "eood"),
                    Map.entry("ooo", "ooo"),
                    Map.entry("oao", "oao"),
                    Map.entry("zao", "zao"),
                    Map.entry("tov", "tov"),
                    Map.entry("kft", "kft"),
                    Map.entry("bt", "bt"),
                    Map.entry("zrt", "zrt"),
                    Map.entry("spzoo", "spzoo"),
                    Map.entry("oy", "oy"),
                    Map.entry("ab", "ab"),
                    Map.entry("aps", "aps"),
                    Map.entry("sia", "sia"),
                    Map.entry("uab", "uab"),
                    Map.entry("shpk", "shpk"),
                    Map.entry("ltda", "ltda"),
                    Map.entry("pty", "pty"),
                    Map.entry("lda", "lda"),
                    Map.entry("epe", "epe"));

    public static OrganisationName of(String name) {
        var words = new ArrayList<>(joinedLetters(Words.latin(name.replace("&", " and "))));
        words.removeIf(word -> word.equals("and"));
        if (words.size() > 1 && words.getFirst().equals("the")) {
            words.removeFirst();
        }
        var forms = new TreeSet<String>();
        // "Pty Ltd" and "GmbH & Co. KG" are two forms; "ТОВ Alfa" has it in front.
        while (words.size() > 1 && FORMS.containsKey(words.getLast())) {
            forms.add(FORMS.get(words.removeLast()));
        }
        while (words.size() > 1 && FORMS.containsKey(words.getFirst())) {
            forms.add(FORMS.get(words.removeFirst()));
        }
        List<String> kept = words.stream().limit(MOST_WORDS).sorted().toList();
        return new OrganisationName(
                String.join(" ", kept),
                String.join(" ", kept.stream().map(Fold::of).sorted().toList()),
                String.join(" ", forms));
    }

    /** "s r l" is srl, and "sp zoo" is spzoo. */
    private static List<String> joinedLetters(List<String> words) {
        var joined = new ArrayList<String>();
        boolean open = false;
        for (String word : words) {
            boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
            if (letter && open) {
                joined.add(joined.removeLast() + word);
            } else {
                joined.add(word);
            }
            open = letter;
        }
        int last = joined.size() - 1;
        if (last > 0 && joined.get(last).equals("zoo") && joined.get(last - 1).equals("sp")) {
            joined.subList(last - 1, last + 1).clear();
            joined.add("spzoo");
        }
        return joined;
    }
}
