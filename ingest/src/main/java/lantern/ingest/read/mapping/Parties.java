package lantern.ingest.read.mapping;

import java.util.Locale;
import java.util.Set;
import lantern.ingest.find.WordList;
import lantern.ingest.find.name.Names;
import lantern.model.evidence.EntityKind;

/** Names of people and organisations in cells: which of the two, and in which order. */
public final class Parties {

    private static final Set<String> FORMS = WordList.read(Names.class, "legal-forms.txt");
    private static final Set<String> HEADS = WordList.read(Names.class, "organisation-heads.txt");

    private Parties() {}

    /**
     * A person, or an organisation when a word says so.
     *
     * @param surnameFirst in such a list only people have a comma behind their first word
     */
    public static EntityKind kind(String words, boolean surnameFirst) {
        if (saysOrganisation(words)) {
            return EntityKind.ORGANISATION;
        }
        if (surnameFirst) {
            return words.indexOf(',') > 0 ? EntityKind.PERSON : EntityKind.ORGANISATION;
        }
        boolean acronym =
                words.length() > 1
                        && words.length() < 6
                        && words.equals(words.toUpperCase(Locale.ROOT))
                        && words.indexOf(' ') < 0;
        boolean figures = words.chars().anyMatch(Character::isDigit);
        return acronym || figures || words.split("\\s+").length > 5
                ? EntityKind.ORGANISATION
                : EntityKind.PERSON;
    }

    /** Does it end as the names of firms do: Ltd, SRL, GmbH? */
    static boolean hasLegalForm(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return last.length() < words.length()
                && (isListed(FORMS, last) || isListed(FORMS, last.replaceAll("\\.$", "")));
    }

    /** Does a word say that it is an organisation? */
    static boolean saysOrganisation(String words) {
        String[] parts = words.split("[\\s,()]+");
        for (int at = 0; at < parts.length; at++) {
            String word = parts[at];
            String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            boolean last = at > 0 && at == parts.length - 1;
            // Short forms such as SA and AS are surnames, too: they count at the end alone.
            boolean form =
                    (last || bare.length() > 2) && (isListed(FORMS, word) || isListed(FORMS, bare));
            if (form || (last && isListed(HEADS, bare))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isListed(Set<String> list, String word) {
        return word.length() > 1
                && (list.contains(word)
                        || list.contains(word.toUpperCase(Locale.ROOT))
                        || list.contains(word.toLowerCase(Locale.ROOT))
                        || list.contains(capitalised(word)));
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT)
                + word.substring(1).toLowerCase(Locale.ROOT);
    }

    /** "PELLER, Jonas" and "PELLER Jonas" as "Jonas PELLER". */
    static String givenFirst(String words) {
        int comma = words.indexOf(',');
        if (comma >= 0) {
            String given = words.substring(comma + 1).strip();
            String surname = words.substring(0, comma).strip();
            return (given + " " + surname).strip();
        }
        String[] parts = words.split("\\s+");
        int surnames = 0;
        while (surnames < parts.length
                && parts[surnames].equals(parts[surnames].toUpperCase(Locale.ROOT))) {
            surnames++;
        }
        surnames = surnames == 0 || surnames == parts.length ? 1 : surnames;
        String given = String.join(" ", java.util.List.of(parts).subList(surnames, parts.length));
        String surname = String.join(" ", java.util.List.of(parts).subList(0, surnames));
        return (given + " " + surname).strip();
    }
}
