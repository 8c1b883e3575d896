package lantern.ingest.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.ingest.find.Sentence;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Mention;

/**
 * A sentence of the same length as it is written, in small letters, each mention's characters
 * replaced by the capital of its kind and those of a pronoun by P; a person whom nothing names
 * ("the victim", a pronoun that cannot be settled) is written in Qs.
 */
final class People {

    private static final Pattern PRONOUN =
            Pattern.compile(
                    "\\b(?:he|she|they|him|her|them|his|their|(?:the|a|an|one|another|this|that)"
                        + " (?:victims?|girls?|boys?|women|woman|men|man|child|children|minors?|male|female|teenagers?|worker|workers))\\b");

    /** Not who acts: "took her passport" tells of somebody else's. */
    private static final Set<String> OBJECTS = Set.of("him", "her", "them", "his", "their");

    private static final Map<String, String> SEXES =
            Map.of("he", "male", "him", "male", "his", "male", "she", "female", "her", "female");

    private final StringBuilder words;
    private final NavigableMap<Integer, Mention> meant = new TreeMap<>();

    private People(String words) {
        this.words = new StringBuilder(words);
    }

    static People of(String text, Sentence sentence, List<Naming> namings, Cast cast) {
        String written = text.substring(sentence.start(), sentence.end());
        String small = written.toLowerCase(Locale.ROOT);
        // A letter whose small form is longer would move every offset behind it.
        People people = new People(small.length() == written.length() ? small : written);
        for (Naming naming : namings) {
            people.cover(naming, sentence);
        }
        people.settlePronouns(cast);
        return people;
    }

    String words() {
        return words.toString();
    }

    /** Who is meant by the P at an offset of the sentence. */
    Optional<Mention> at(int offset) {
        return Optional.ofNullable(meant.get(offset));
    }

    private void cover(Naming naming, Sentence sentence) {
        int start = naming.start() - sentence.start();
        int end = Math.min(naming.end(), sentence.end()) - sentence.start();
        char letter = Kinds.letter(naming.mention().kind());
        for (int at = Math.max(0, start); at < end; at++) {
            words.setCharAt(at, letter);
        }
        if (naming.mention().kind() == EntityKind.PERSON) {
            meant.put(start, naming.mention());
        }
    }

    private void settlePronouns(Cast cast) {
        Matcher pronouns = PRONOUN.matcher(words.toString());
        Map<String, Mention> bySex = new HashMap<>();
        NavigableMap<Integer, Mention> named = new TreeMap<>(meant);
        while (pronouns.find()) {
            String sex = SEXES.getOrDefault(pronouns.group(), "");
            List<Mention> before = new ArrayList<>(named.headMap(pronouns.start()).values());
            Optional<Mention> person =
                    pronouns.group().indexOf(' ') >= 0
                            ? Optional.empty()
                            // "told her that she owed": one she a sentence.
                            : Optional.ofNullable(bySex.get(sex))
                                    .or(() ->
                                            cast.pronoun(
                                                    sex,
                                                    before,
                                                    OBJECTS.contains(pronouns.group()),
                                                    false));
            person.ifPresent(mention -> {
                meant.put(pronouns.start(), mention);
                bySex.put(sex, mention);
            });
            for (int at = pronouns.start(); at < pronouns.end(); at++) {
                words.setCharAt(at, person.isPresent() ? 'P' : 'Q');
            }
        }
    }
}
