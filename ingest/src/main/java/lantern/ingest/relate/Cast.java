package lantern.ingest.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import org.jspecify.annotations.Nullable;

/**
 * Who and what has been spoken of so far in a report, so that "she", "the flat" and "the firm" can
 * be told. The topic of the sentence before comes first.
 */
final class Cast {

    private static final Pattern TRAILER = Pattern.compile("\\b(?:trl|trlr|trailer)s? $");

    private final Map<MentionId, MentionId> firsts = new HashMap<>();
    private final Map<MentionId, String> sexes = new HashMap<>();
    private final List<Mention> topics = new ArrayList<>();
    private final Map<EntityKind, Mention> latest = new HashMap<>();
    private int item = -1;

    /** What the sentence before began with, when that was no person. */
    private @Nullable Mention thing;

    Cast(List<Mention> mentions) {
        for (Mention mention : mentions) {
            MentionId earlier = mention.antecedent();
            MentionId first =
                    earlier == null ? mention.id() : firsts.getOrDefault(earlier, earlier);
            firsts.put(mention.id(), first);
            mention.find(Field.SEX).ifPresent(sex -> sexes.putIfAbsent(first, sex));
        }
    }

    /** Are the two the same thing, as far as the report itself says? */
    boolean isSame(Mention one, Mention other) {
        return first(one).equals(first(other))
                || (one.kind() == other.kind()
                        && one.kind().identity() == EntityKind.Identity.EXACT
                        && one.find(Field.VALUE).equals(other.find(Field.VALUE)));
    }

    private MentionId first(Mention mention) {
        return firsts.getOrDefault(mention.id(), mention.id());
    }

    /** A new item forgets the things, but not the people. */
    void enter(int number) {
        if (number != item) {
            item = number;
            latest.clear();
        }
    }

    /** Takes in the mentions of a sentence that is done: its first person becomes the topic. */
    void leave(List<Mention> said, @Nullable Clause clause) {
        for (Mention mention : said) {
            if (mention.kind() != EntityKind.PERSON && !isTrailer(mention, clause)) {
                latest.put(mention.kind(), mention);
            }
        }
        thing = said.isEmpty() || !isThing(said.getFirst()) ? null : said.getFirst();
        List<Mention> people =
                said.stream().filter(mention -> mention.kind() == EntityKind.PERSON).toList();
        if (!people.isEmpty()) {
            topics.addAll(people.reversed());
        }
    }

    private static boolean isThing(Mention mention) {
        return switch (mention.kind()) {
            case PHONE, VEHICLE, ORGANISATION, ACCOUNT, HANDLE -> true;
            default -> false;
        };
    }

    /** What "it" means: what the sentence before was about. */
    Optional<Mention> it() {
        return Optional.ofNullable(thing);
    }

    /** A trailer has no driver and no keeper of its own. */
    private static boolean isTrailer(Mention mention, @Nullable Clause clause) {
        if (clause == null || mention.kind() != EntityKind.VEHICLE) {
            return false;
        }
        int at = clause.meant().indexOf(mention);
        return at > 0 && TRAILER.matcher(clause.words().substring(Math.max(0, at - 12), at)).find();
    }

    Optional<Mention> latest(EntityKind kind) {
        return Optional.ofNullable(latest.get(kind));
    }

    /** Whom a sentence without a subject is about. */
    Optional<Mention> topic() {
        return topics.isEmpty() ? Optional.empty() : Optional.of(topics.getLast());
    }

    /**
     * Whom "he", "she" or "they" means: the topic of the sentences before, else the first fitting
     * person of this one.
     *
     * @param sex "male", "female", or empty for "they"
     * @param here people named so far in this sentence
     * @param subjectFirst the first person of the sentence is who acts
     * @param object may not be the subject of its own clause, who was named last
     */
    Optional<Mention> pronoun(
            String sex, List<Mention> here, boolean object, boolean subjectFirst) {
        List<Mention> candidates = new ArrayList<>();
        if (object && subjectFirst && here.size() > 1) {
            candidates.addAll(here.subList(1, here.size()).reversed());
        } else if (object) {
            for (int at = here.size() - 2; at >= 0; at--) {
                candidates.add(here.get(at));
            }
        } else {
            candidates.addAll(here);
        }
        for (int at = topics.size() - 1; at >= Math.max(0, topics.size() - 12); at--) {
            boolean subject = object && !here.isEmpty() && isSame(topics.get(at), here.getLast());
            if (!subject) {
                candidates.add(topics.get(at));
            }
        }
        Optional<Mention> known =
                candidates.stream()
                        .filter(mention -> !sex.isEmpty() && sex.equals(sexes.get(first(mention))))
                        .findFirst();
        Optional<Mention> open =
                candidates.stream()
                        .filter(mention -> sex.isEmpty() || !sexes.containsKey(first(mention)))
                        .findFirst();
        boolean named = open.isPresent() && !object && here.contains(open.get());
        Optional<Mention> found =
                known.isPresent()
                                && !named
                                && (open.isEmpty()
                                        || candidates.indexOf(known.get())
                                                <= candidates.indexOf(open.get()) + 2)
                        ? known
                        : open;
        found.filter(_ -> !sex.isEmpty())
                .ifPresent(mention -> sexes.putIfAbsent(first(mention), sex));
        return found;
    }
}
