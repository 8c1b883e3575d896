package lantern.samples.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/**
 * An invented person.
 *
 * @param culture the key of the table of names, such as {@code ro}
 * @param aliases nicknames, possibly none
 */
public record Person(
        String id,
        String culture,
        boolean female,
        Name given,
        Name family,
        LocalDate born,
        Place birthplace,
        Role role,
        List<String> aliases)
        implements Thing {

    public Person {
        aliases = List.copyOf(aliases);
    }

    @Override
    public Kind kind() {
        return Kind.PERSON;
    }

    /** Vietnamese and Hungarian names begin with the family's. */
    public boolean familyFirst() {
        return culture.equals("vn") || culture.equals("hu");
    }

    /** Vietnamese people are spoken of by the last of their given names. */
    public String callName() {
        return given.main().substring(given.main().lastIndexOf(' ') + 1);
    }

    /** As a passport has it: plain letters, the culture's order. */
    public String plain() {
        return ordered(given.main(), family.main());
    }

    /** Other spellings of the whole name: transliterations, diacritics, own script. */
    public List<String> spellings() {
        int count = Math.max(given.others().size(), family.others().size());
        LinkedHashSet<String> spellings = new LinkedHashSet<>();
        for (int at = 0; at < count; at++) {
            String first = given.other(at);
            String last = family.other(at);
            if (isLatin(first) == isLatin(last)) {
                spellings.add(ordered(first, last));
            }
        }
        spellings.add(
                ordered(
                        given.others().isEmpty() ? given.main() : given.others().getLast(),
                        family.others().isEmpty() ? family.main() : family.others().getLast()));
        spellings.remove(plain());
        spellings.removeIf(Person::mixesScripts);
        return List.copyOf(spellings);
    }

    @Override
    public List<String> writings() {
        String caps = family.main().toUpperCase(Locale.ROOT);
        LinkedHashSet<String> all = new LinkedHashSet<>();
        all.add(plain());
        all.add(ordered(given.main(), caps));
        all.add(caps + " " + given.main());
        all.add(caps + ", " + given.main());
        all.add(given.main() + " " + caps);
        all.addAll(spellings());
        all.addAll(aliases);
        return new ArrayList<>(all);
    }

    private String ordered(String first, String last) {
        return familyFirst() ? last + " " + first : first + " " + last;
    }

    private static boolean isLatin(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    private static boolean mixesScripts(String words) {
        return words.codePoints()
                        .filter(Character::isLetter)
                        .mapToObj(Character.UnicodeScript::of)
                        .distinct()
                        .count()
                > 1;
    }
}
