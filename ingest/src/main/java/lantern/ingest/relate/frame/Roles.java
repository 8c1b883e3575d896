package lantern.ingest.relate.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lantern.ingest.relate.frame.Phrase.Noun;

/** Who plays which part with a verb, whichever way round it is said. */
final class Roles {

    private static final Set<String> AGENT = Set.of("by", "through");

    private final String clause;

    Roles(String clause) {
        this.clause = clause;
    }

    /** Where the mentions stand that fill a slot. */
    List<Integer> of(VerbFrame.Slot slot, Predicate predicate) {
        List<Integer> found = new ArrayList<>();
        for (String part : slot.part()) {
            for (Noun noun : nouns(part, predicate)) {
                List<Integer> all = part.endsWith(">") ? hanging(noun) : meant(noun);
                all.stream().filter(at -> isOf(at, slot.kinds())).forEach(found::add);
            }
        }
        return found.stream().distinct().toList();
    }

    private List<Integer> meant(Noun noun) {
        return noun.heads.isEmpty()
                ? noun.meant().stream().filter(at -> isOf(at, "ALO")).toList()
                : noun.heads;
    }

    boolean isOf(int at, String kinds) {
        return kinds.indexOf(clause.charAt(at)) >= 0;
    }

    private static List<Noun> nouns(String part, Predicate predicate) {
        return switch (part) {
            case "s", "s>" -> subjects(predicate);
            case "o", "o>" -> objects(predicate);
            case "t" -> {
                List<Noun> objects =
                        objects(predicate).stream().filter(noun -> !noun.heads.isEmpty()).toList();
                yield objects.isEmpty() ? subjects(predicate) : objects;
            }
            default ->
                    predicate.behind.stream()
                            .filter(noun -> noun.preposition.equals(part.replace(">", "")))
                            .toList();
        };
    }

    static List<Noun> subjects(Predicate predicate) {
        if (predicate.verb.passive()) {
            return predicate.behind.stream()
                    .filter(noun -> AGENT.contains(noun.preposition))
                    .toList();
        }
        return predicate.subject == null ? List.of() : List.of(predicate.subject);
    }

    static List<Noun> objects(Predicate predicate) {
        if (predicate.verb.passive() && predicate.subject != null) {
            List<Noun> all = new ArrayList<>(List.of(predicate.subject));
            all.addAll(predicate.objects);
            return all;
        }
        return predicate.objects;
    }

    /** What hangs on a noun: "P's passport", "the advert for P". */
    static List<Integer> hanging(Noun noun) {
        List<Integer> all = new ArrayList<>(noun.owners);
        noun.under.forEach(under -> all.addAll(under.heads));
        return all;
    }
}
