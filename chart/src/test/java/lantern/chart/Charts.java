package lantern.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import lantern.model.access.Audience;
import lantern.model.access.Marking;
import lantern.model.chart.Chart;
import lantern.model.entity.EntityId;
import lantern.model.entity.EntitySummary;
import lantern.model.entity.Source;
import lantern.model.entity.Standing;
import lantern.model.entity.Tie;
import lantern.model.evidence.Certainty;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Polarity;
import lantern.model.evidence.StatementId;
import lantern.model.evidence.TieKind;
import lantern.model.report.Condition;
import lantern.model.report.Grade;
import lantern.model.report.Period;
import lantern.model.report.ReportId;
import lantern.model.report.Span;
import lantern.model.report.Strength;

/** Invented entities, ties and charts to test with. */
public final class Charts {

    private static final List<String> NAMES =
            List.of("Marta Ilie", "Viktor Danko", "Ana Petrov", "Tran Van Minh", "Besnik Hoxha");

    private Charts() {}

    public static EntitySummary entity(String id, EntityKind kind, String label) {
        return new EntitySummary(
                new EntityId(id),
                kind,
                label,
                "",
                "",
                Standing.NEUTRAL,
                false,
                1,
                Marking.OFFICIAL,
                new TreeSet<>(),
                Set.of());
    }

    /** The same, read from reports that are restricted to a group. */
    public static EntitySummary restricted(EntitySummary entity, String group) {
        return new EntitySummary(
                entity.id(),
                entity.kind(),
                entity.label(),
                entity.detail(),
                entity.country(),
                entity.standing(),
                entity.child(),
                entity.reports(),
                entity.marking(),
                new TreeSet<>(Set.of(group)),
                entity.conditions());
    }

    public static EntitySummary person(String id, String name, Standing standing, boolean child) {
        return new EntitySummary(
                new EntityId(id),
                EntityKind.PERSON,
                name,
                "born 1990",
                "",
                standing,
                child,
                2,
                Marking.OFFICIAL,
                new TreeSet<>(),
                Set.of());
    }

    public static Source source(String title, Marking marking, Condition... conditions) {
        return source(title, Audience.of(marking), conditions);
    }

    public static Source source(String title, Audience audience, Condition... conditions) {
        return new Source(
                new Span(new ReportId("ab".repeat(32)), 3, 0, 4),
                "used",
                title,
                LocalDate.of(2025, 3, 1),
                Grade.find("1BP").orElseThrow(),
                audience,
                Set.of(conditions));
    }

    public static Tie tie(String from, TieKind kind, String to, Strength strength) {
        return tie(from, kind, to, strength, source("Report 7", Marking.OFFICIAL));
    }

    public static Tie tie(
            String from, TieKind kind, String to, Strength strength, Source... sources) {
        List<Tie.Stated> stated = new ArrayList<>();
        for (Source source : sources) {
            stated.add(
                    new Tie.Stated(
                            new StatementId("s" + stated.size()),
                            source,
                            Period.UNKNOWN,
                            Certainty.STATED,
                            Map.of()));
        }
        return new Tie(
                new EntityId(from),
                new EntityId(to),
                kind,
                Polarity.POSITIVE,
                strength,
                LocalDate.of(2025, 1, 2),
                LocalDate.of(2025, 3, 4),
                stated);
    }

    /** One of each kind and standing, parallel links, every strength, two restricted groups. */
    public static Chart small() {
        List<EntitySummary> entities = new ArrayList<>();
        entities.add(
                restricted(person("p1", "Marta Ilie", Standing.OFFENDER, false), "OP KESTREL"));
        entities.add(person("p2", "Viktor \"Vik\" Danko", Standing.NEUTRAL, false));
        entities.add(person("p3", "Ana Petrov", Standing.VICTIM, false));
        entities.add(person("p4", "Lan Nguyen", Standing.VICTIM, true));
        entities.add(person("p5", "Tran Van Minh", Standing.VICTIM_AND_OFFENDER, false));
        for (EntityKind kind : EntityKind.values()) {
            if (kind != EntityKind.PERSON && kind.isChartable()) {
                entities.add(
                        entity("x" + kind.label(), kind, "A " + kind.label() + " & Sons <Ltd>"));
            }
        }
        List<Tie> ties = new ArrayList<>();
        ties.add(tie("p1", TieKind.CALLED, "p2", Strength.CONFIRMED));
        ties.add(tie("p2", TieKind.PAID, "p1", Strength.UNCONFIRMED));
        ties.add(tie("p1", TieKind.MET, "p2", Strength.TENTATIVE));
        ties.add(tie("p2", TieKind.RECRUITED, "p3", Strength.CONFIRMED));
        ties.add(
                tie(
                        "p5",
                        TieKind.RECRUITED,
                        "p4",
                        Strength.UNCONFIRMED,
                        source(
                                "About Lan Nguyen",
                                new Audience(Marking.OFFICIAL_SENSITIVE, "HARROW"),
                                Condition.A1),
                        source("Second", Marking.OFFICIAL, Condition.S2)));
        ties.add(tie("p5", TieKind.ASSOCIATE_OF, "p2", Strength.TENTATIVE));
        List<String> users = List.of("p1", "p2", "p5", "xOrganisation");
        for (EntityKind kind : EntityKind.values()) {
            if (kind != EntityKind.PERSON && kind.isChartable()) {
                String user = users.get(ties.size() % users.size());
                String used = "x" + kind.label();
                ties.add(
                        tie(
                                user.equals(used) ? "p1" : user,
                                TieKind.USES,
                                used,
                                Strength.CONFIRMED));
            }
        }
        return new Composition(
                        "Operation Lantern: who exploits LAN NGUYEN?",
                        entities,
                        ties,
                        Map.of(),
                        Map.of(new EntityId("p1"), 60.0),
                        Map.of(new EntityId("p1"), 1, new EntityId("p2"), 2),
                        Masking.PROTECT)
                .chart();
    }

    /** A network with hubs, cells, leaves and loose parts, as ingested reports make them. */
    public static Composition network(long seed, int size, int ties) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        EntityKind[] others = {
            EntityKind.PHONE, EntityKind.VEHICLE, EntityKind.ADDRESS, EntityKind.ORGANISATION
        };
        List<EntitySummary> entities = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String id = String.format(java.util.Locale.ROOT, "n%05d", i);
            boolean person = random.nextInt(3) > 0;
            EntityKind kind = person ? EntityKind.PERSON : others[random.nextInt(others.length)];
            String name = NAMES.get(random.nextInt(NAMES.size())) + " " + i;
            entities.add(entity(id, kind, person ? name : kind.label() + " " + i));
        }
        List<Tie> made = new ArrayList<>();
        Strength[] strengths = Strength.values();
        for (int i = 0; i < ties; i++) {
            int cell = random.nextInt(8);
            int from = pick(random, size, cell);
            int to = random.nextInt(12) == 0 ? random.nextInt(size) : pick(random, size, cell);
            TieKind kind = random.nextBoolean() ? TieKind.CALLED : TieKind.ASSOCIATE_OF;
            if (from != to) {
                made.add(
                        tie(
                                entities.get(from).id().value(),
                                kind,
                                entities.get(to).id().value(),
                                strengths[random.nextInt(strengths.length)]));
            }
        }
        return Composition.of("Network " + seed, entities, made);
    }

    /** Low numbers of a cell are picked more often: hubs and leaves. */
    private static int pick(RandomGenerator random, int size, int cell) {
        double skewed = random.nextDouble() * random.nextDouble() * random.nextDouble();
        return Math.min(size - 1, ((int) (skewed * size / 8)) * 8 + cell);
    }
}
