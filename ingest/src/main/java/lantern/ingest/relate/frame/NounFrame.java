package lantern.ingest.relate.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lantern.ingest.relate.frame.Phrase.Noun;
import lantern.model.evidence.TieKind;

/**
 * What a noun says of those it belongs to and of the one it names: "the brother of P", "P's phone",
 * "a call from P to P". In the table: kind; nouns; who the tie is from; to whom.
 *
 * @param needed "with" or "without" one of the words
 * @param from "h" is whom the noun names, "own" whose it is, else prepositions
 */
record NounFrame(
        TieKind kind, VerbFrame.Slot from, VerbFrame.Slot to, String needed, Set<String> needs) {

    private static final Map<String, List<NounFrame>> BY_NOUN = read();

    private static Map<String, List<NounFrame>> read() {
        Map<String, List<NounFrame>> frames = new HashMap<>();
        for (String line : Table.lines(Table.class, "noun-frames.txt")) {
            String[] parts = line.split(" *; *");
            String[] needed = (parts.length > 4 ? parts[4] : "=").split("=", -1);
            NounFrame frame =
                    new NounFrame(
                            TieKind.valueOf(parts[0].strip()),
                            VerbFrame.Slot.of(parts[2]),
                            VerbFrame.Slot.of(parts[3]),
                            needed[0],
                            Set.of(needed[1].split(",")));
            for (String noun : parts[1].split(" +")) {
                frames.computeIfAbsent(noun, _ -> new ArrayList<>()).add(frame);
            }
        }
        return frames;
    }

    static boolean isKnown(String noun) {
        return BY_NOUN.containsKey(noun);
    }

    static List<NounFrame> of(Noun noun) {
        List<NounFrame> all = new ArrayList<>();
        for (String word : noun.words) {
            List<NounFrame> found = BY_NOUN.getOrDefault(word, List.of());
            found.stream()
                    .filter(frame -> !all.contains(frame) && frame.allows(noun))
                    .forEach(all::add);
        }
        return all;
    }

    /** An "assistant secretary" leads nothing. */
    private boolean allows(Noun noun) {
        boolean has = noun.words.stream().anyMatch(needs::contains);
        return switch (needed) {
            case "with" -> has;
            case "without" -> !has;
            default -> true;
        };
    }

    boolean names() {
        return from.part().contains("h") || to.part().contains("h");
    }

    /** The slot of the one that the noun names. */
    Optional<VerbFrame.Slot> named() {
        if (from.part().contains("h")) {
            return Optional.of(from);
        }
        return to.part().contains("h") ? Optional.of(to) : Optional.empty();
    }
}
