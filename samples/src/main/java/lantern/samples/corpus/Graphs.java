package lantern.samples.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lantern.samples.corpus.cast.Known;
import lantern.samples.corpus.page.Plan;
import lantern.samples.corpus.tell.Saying;
import lantern.samples.world.Fact;
import lantern.samples.world.Item;
import lantern.samples.world.Kind;
import lantern.samples.world.Person;
import lantern.samples.world.Stance;
import lantern.samples.world.Thing;
import lantern.samples.world.TieKind;
import lantern.samples.write.Draft;

/** A report's people, firms and their ties as records that refer to each other by id. */
final class Graphs {

    /** FollowTheMoney's schema for a tie, with the names of its two ends. */
    private record Schema(String name, String from, String to) {}

    private static final Map<TieKind, Schema> SCHEMAS =
            Map.of(
                    TieKind.OWNS, new Schema("Ownership", "owner", "asset"),
                    TieKind.LEADS, new Schema("Directorship", "director", "organization"),
                    TieKind.WORKS_AT, new Schema("Employment", "employee", "employer"),
                    TieKind.FAMILY_OF, new Schema("Family", "person", "relative"),
                    TieKind.ASSOCIATE_OF, new Schema("Associate", "person", "associate"),
                    TieKind.MEMBER_OF, new Schema("Membership", "member", "organization"));

    private final Plan plan;
    private final Draft draft = new Draft();
    private final Map<String, Integer> mentions = new LinkedHashMap<>();

    Graphs(Plan plan) {
        this.plan = plan;
    }

    private List<Fact> facts() {
        return plan.ring().known().stream()
                .map(Known::fact)
                .filter(fact -> fact.stance() == Stance.STATED)
                .filter(fact -> isParty(fact.from()) && isParty(fact.to()))
                .filter(fact -> SCHEMAS.containsKey(fact.tie()))
                .limit(10L + plan.sayings().stream().filter(Saying.Tell.class::isInstance).count())
                .toList();
    }

    private static boolean isParty(Thing thing) {
        return thing.kind() == Kind.PERSON || thing.kind() == Kind.ORGANISATION;
    }

    private static String words(Thing thing) {
        return switch (thing) {
            case Person person -> person.plain();
            case Item item -> item.full();
            default -> thing.writings().getFirst();
        };
    }

    Draft followTheMoney() {
        List<Fact> facts = facts();
        for (Fact fact : facts) {
            entity(fact.from());
            entity(fact.to());
        }
        int number = 0;
        for (Fact fact : facts) {
            Schema schema = SCHEMAS.get(fact.tie());
            if (schema != null) {
                number++;
                draft.keep(
                        "{\"id\": \"tie-%d\", \"schema\": \"%s\", \"properties\": {\"%s\": [\"%s\"], \"%s\": [\"%s\"]}}\n"
                                .formatted(
                                        number,
                                        schema.name(),
                                        schema.from(),
                                        fact.from().id(),
                                        schema.to(),
                                        fact.to().id()));
                state(fact.tie(), fact);
            }
        }
        return draft;
    }

    private void entity(Thing thing) {
        if (mentions.containsKey(thing.id())) {
            return;
        }
        String schema = thing.kind() == Kind.PERSON ? "Person" : "Company";
        draft.keep(
                "{\"id\": \""
                        + thing.id()
                        + "\", \"schema\": \""
                        + schema
                        + "\", \"properties\": {\"name\": [\"");
        mentions.put(thing.id(), draft.name(thing, words(thing)));
        draft.keep("\"]");
        if (thing instanceof Person person) {
            draft.keep(", \"birthDate\": [\"");
            draft.date(person.born().toString(), person.born().toString());
            draft.keep("\"]");
        }
        draft.keep("}}\n");
    }

    private void state(TieKind tie, Fact fact) {
        Integer from = mentions.get(fact.from().id());
        Integer to = mentions.get(fact.to().id());
        if (from != null && to != null) {
            draft.state(tie, from, to, Stance.STATED, "");
        }
    }

    /** A bundle of identities and relationships; STIX has no word for most ties. */
    Draft stix() {
        draft.keep(
                "{\"type\": \"bundle\", \"id\": \"bundle--"
                        + uuid(plan.name())
                        + "\", \"objects\": [\n");
        List<Fact> facts = facts();
        boolean first = true;
        for (Fact fact : facts) {
            for (Thing thing : List.of(fact.from(), fact.to())) {
                if (!mentions.containsKey(thing.id())) {
                    draft.keep(first ? "" : ",\n");
                    identity(thing);
                    first = false;
                }
            }
        }
        for (Fact fact : facts) {
            draft.keep(
                    ",\n{\"type\": \"relationship\", \"spec_version\": \"2.1\", \"id\": \"relationship--%s\", \"relationship_type\": \"related-to\", \"source_ref\": \"identity--%s\", \"target_ref\": \"identity--%s\"}"
                            .formatted(
                                    uuid(
                                            plan.name()
                                                    + fact.heading()
                                                    + fact.from().id()
                                                    + fact.to().id()),
                                    uuid(fact.from().id()),
                                    uuid(fact.to().id())));
            state(TieKind.LINKED_TO, fact);
        }
        draft.keep("\n]}\n");
        return draft;
    }

    private void identity(Thing thing) {
        String type = thing.kind() == Kind.PERSON ? "individual" : "organization";
        draft.keep(
                "{\"type\": \"identity\", \"spec_version\": \"2.1\", \"id\": \"identity--%s\", \"identity_class\": \"%s\", \"name\": \""
                        .formatted(uuid(thing.id()), type));
        mentions.put(thing.id(), draft.name(thing, words(thing)));
        draft.keep("\"}");
    }

    private static String uuid(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }
}
