package lantern.ingest.read.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lantern.ingest.find.Folding;

/**
 * What a column's name says.
 *
 * @param meaning empty when it says nothing, or only whose the column is
 */
record Heading(Optional<Meaning> meaning, Side side, Role role) {

    /** Words behind which a name only says where the thing was found: "phone in ad". */
    private static final Set<String> BEHIND = Set.of("in", "on", "as", "per", "shown");

    private static final Set<String> NOISE =
            Set.of(
                    "no",
                    "nr",
                    "num",
                    "number",
                    "numero",
                    "nummer",
                    "numer",
                    "numar",
                    "of",
                    "the",
                    "party",
                    "full",
                    "given",
                    "details",
                    "detail",
                    "info",
                    "de",
                    "del",
                    "du",
                    "des",
                    "registered",
                    "der",
                    "die",
                    "das",
                    "van",
                    "la",
                    "le",
                    "di",
                    "da",
                    "ad",
                    "advert",
                    "used",
                    "reported",
                    "known",
                    "main",
                    "primary",
                    "current",
                    "listed",
                    "stated",
                    "partie",
                    "partei",
                    "partij",
                    "parte",
                    "strona",
                    "1",
                    "2",
                    "first",
                    "second",
                    "reg'd",
                    "s");

    static Heading of(String column) {
        List<String> words = words(column);
        Optional<Meaning> whole = Meaning.find(String.join(" ", words));
        if (whole.isEmpty()) {
            words = List.of(String.join(" ", words).replaceAll("[/-]+", " ").strip().split(" +"));
            whole = Meaning.find(String.join(" ", words));
        }
        Side side = Side.NONE;
        Role role = Role.SUBJECT;
        List<String> rest = new ArrayList<>();
        for (String word : words) {
            Side own = Side.of(word);
            Role as = Role.of(word);
            if (own != Side.NONE && side == Side.NONE) {
                side = own;
            } else if (as != Role.SUBJECT && (role == Role.SUBJECT || role == as)) {
                role = as;
            } else {
                rest.add(word);
            }
        }
        if (whole.isPresent()) {
            return new Heading(whole, Side.NONE, Role.SUBJECT);
        }
        // "From no" says which end, and leaves it to the values what the number is of.
        boolean end = side != Side.NONE && NOISE.containsAll(rest);
        Optional<Meaning> meaning = end ? Optional.empty() : meaning(rest);
        if (meaning.isEmpty() && side == Side.NONE && role == Role.SUBJECT) {
            return new Heading(Optional.empty(), side, role);
        }
        boolean alone = meaning.isEmpty() && rest.stream().allMatch(NOISE::contains);
        Optional<Meaning> usual =
                !alone || role == Role.SUBJECT
                        ? meaning
                        : Optional.of(role == Role.TRAILER ? Meaning.PLATE : Meaning.NAME);
        return new Heading(usual, side, role);
    }

    private static List<String> words(String column) {
        String parted =
                column.substring(column.lastIndexOf('.', column.length() - 2) + 1)
                        .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
        String folded =
                Folding.fold(parted)
                        .replaceAll(
                                "\\b(?:registered to|registered in name of|in name of)\\b",
                                "keeper")
                        .replaceAll("\\bother (?:party|number|end)\\b", "counterparty")
                        .replaceAll("[^\\p{L}\\d/'&-]+", " ")
                        .strip();
        List<String> words = new ArrayList<>(List.of(folded.split(" ")));
        words.removeIf(String::isEmpty);
        return words;
    }

    private static Optional<Meaning> meaning(List<String> words) {
        List<String> left = new ArrayList<>(words);
        for (int at = 1; at < left.size(); at++) {
            if (BEHIND.contains(left.get(at))) {
                left = new ArrayList<>(left.subList(0, at));
            }
        }
        Optional<Meaning> phrase = Meaning.find(String.join(" ", left));
        if (phrase.isPresent()) {
            return phrase;
        }
        left.removeIf(NOISE::contains);
        phrase = Meaning.find(String.join(" ", left));
        if (phrase.isPresent() || left.isEmpty()) {
            return phrase;
        }
        Optional<Meaning> last = Meaning.find(left.getLast());
        if (last.filter(meaning -> meaning == Meaning.NOTHING).isPresent()) {
            return last;
        }
        // "guest phone", "telefono del huesped": the thing counts more than whose it is.
        return left.stream()
                .flatMap(word -> Meaning.find(word).stream())
                .filter(meaning -> meaning != Meaning.NOTHING)
                .min(java.util.Comparator.naturalOrder());
    }
}
