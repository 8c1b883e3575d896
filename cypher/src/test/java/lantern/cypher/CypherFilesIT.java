package lantern.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantern.cypher.run.CypherFile;
import lantern.embedded.UsesNeo4j;
import lantern.model.correction.Correction;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.TieKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;

/** The store understands every statement and has nothing to object to. */
@UsesNeo4j
class CypherFilesIT {

    private static final Map<String, Object> VALUES =
            Map.of(
                    "decision",
                    Map.of(),
                    "report",
                    Map.of(),
                    "submission",
                    Map.of(),
                    "page",
                    1,
                    "skip",
                    0);

    private final Driver driver;

    CypherFilesIT(Driver driver) {
        this.driver = driver;
    }

    /** A store knows a label, type or property from the first time it is used. */
    @BeforeAll
    static void useEveryName(Driver driver) {
        var store = Neo4jStore.over(driver, InstantSource.system());
        var desk = new Desk(store);
        Draft draft = Draft.report("All", Viewers.OPEN);
        for (TieKind kind : TieKind.values()) {
            draft.says(Thing.person("Adam Vale"), kind, Thing.person("Linh Mai"));
        }
        for (EntityKind kind : EntityKind.values()) {
            draft.names(everyField(Thing.exact(kind, kind.label(), "1")));
        }
        draft.denies(Thing.person("Adam Vale"), TieKind.MET, Thing.person("Linh Mai"));
        desk.file(draft);
        desk.file(Draft.report("Two", Viewers.CLOSED).names(Thing.person("Adam Vale")));
        correct(store, desk, draft);
        driver.executableQuery(
                        "CREATE (d:Decision {kind: '', by: '', at: 0, reason: '', about: [],"
                                + " entities: [], mentions: [], lefts: [], ends: [], audiences: [],"
                                + " id: '', sequence: 0, first: 0, last: 0, decision: ''})"
                                + "-[:UNDOES]->(d)-[:LEFT {mention: ''}]->(d)-[:NOT_SAME]->(d)")
                .execute();
    }

    private static void correct(Neo4jStore store, Desk desk, Draft draft) {
        var corrector = new Corrector(store, desk);
        var read = draft.evidence();
        var viewer = Viewers.of(Viewers.OPEN);
        corrector.correct(
                new Correction.Strike(draft.id(), read.mentions().getFirst().id()), viewer);
        corrector.correct(
                new Correction.Retract(draft.id(), read.statements().getLast().id()), viewer);
        corrector.correct(new Correction.Name(EntityKind.PERSON, read.report().span(0, 3)), viewer);
        store.driver()
                .executableQuery("MATCH ()-[joint:SAME_AS]->() SET joint.mention = ''")
                .execute();
    }

    private static Thing everyField(Thing thing) {
        Thing full = thing;
        for (Field field : Field.values()) {
            full = full.with(field, field == Field.ROLE ? "VICTIM" : "1");
        }
        return full;
    }

    static Stream<String> names() throws IOException {
        return CypherFiles.names().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void itExplainsWithoutAWarning(String name) {
        String text = CypherFile.named(name).text();
        assertThat(text).as("runs on 5.26 too").doesNotContain("CYPHER 25");
        try (var session = driver.session()) {
            var summary = session.run("EXPLAIN " + text, nothing(text)).consume();
            assertThat(summary.hasPlan()).isTrue();
            assertThat(summary.gqlStatusObjects())
                    .filteredOn(status -> status.gqlStatus().startsWith("01"))
                    .as(Arrays.toString(text.lines().toArray()))
                    .isEmpty();
        }
    }

    /** EXPLAIN runs nothing, but asks that every parameter has a value. */
    private static Map<String, Object> nothing(String text) {
        var parameters = new TreeMap<String, Object>();
        var names = Pattern.compile("\\$(\\w+)").matcher(text);
        while (names.find()) {
            parameters.put(names.group(1), VALUES.getOrDefault(names.group(1), List.of()));
        }
        return parameters;
    }
}
