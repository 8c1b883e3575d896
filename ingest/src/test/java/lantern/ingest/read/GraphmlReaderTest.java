package lantern.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lantern.model.evidence.Certainty;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.Role;
import org.junit.jupiter.api.Test;

class GraphmlReaderTest extends ReportReaderContract {

    @Override
    String sample() {
        return Fixtures.text("graphml/network.graphml");
    }

    @Override
    String format() {
        return "graphml";
    }

    @Test
    void nodesAreThingsAndEdgesTies() {
        Reading reading = Texts.read(sample());
        Fixtures.assertPlaces(reading);
        assertThat(Fixtures.ties(reading))
                .containsExactly(
                        "Jonas Peller WORKS_AT Quayside &amp; Sons Ltd",
                        "Jonas Peller USES +44 7700 900123",
                        "Quayside &amp; Sons Ltd LINKED_TO the red folder");
        assertThat(Fixtures.mention(reading, "Jonas Peller").kind()).isEqualTo(EntityKind.PERSON);
        assertThat(Fixtures.mention(reading, "+44 7700 900123").kind()).isEqualTo(EntityKind.PHONE);
        assertThat(Fixtures.mention(reading, "Quayside &amp; Sons Ltd").find(Field.NAME))
                .hasValue("Quayside & Sons Ltd");
        assertThat(reading.passages()).hasSize(1);
    }

    @Test
    void anUnknownKindIsAnEventThatKeepsTheWord() {
        var folder = Fixtures.mention(Texts.read(sample()), "the red folder");
        assertThat(folder.kind()).isEqualTo(EntityKind.EVENT);
        assertThat(folder.find(Field.TYPE)).hasValue("exhibit");
    }

    @Test
    void linesThatEndAsWindowsEndsThemKeepTheirPlaces() {
        Fixtures.assertPlaces(Texts.read(sample().replace("\n", "\r\n")));
    }

    @Test
    void lanternsOwnExportComesBackWithMarkingStandingTimeAndStrength() {
        Reading reading =
                Texts.read(
                        """
                        <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
                          <key id="graph-marking" for="graph" attr.name="marking" attr.type="string"/>
                          <key id="graph-conditions" for="graph" attr.name="conditions" attr.type="string"/>
                          <key id="node-label" for="node" attr.name="label" attr.type="string"/>
                          <key id="node-kind" for="node" attr.name="kind" attr.type="string"/>
                          <key id="node-standing" for="node" attr.name="standing" attr.type="string"/>
                          <key id="edge-tie" for="edge" attr.name="tie" attr.type="string"/>
                          <key id="edge-strength" for="edge" attr.name="strength" attr.type="string"/>
                          <key id="edge-first" for="edge" attr.name="first" attr.type="string"/>
                          <graph id="chart" edgedefault="directed">
                            <data key="graph-marking">SECRET</data>
                            <data key="graph-conditions">A1 S2</data>
                            <node id="p1"><data key="node-label">Marta Ilie</data><data key="node-kind">Person</data><data key="node-standing">victim</data></node>
                            <node id="a1"><data key="node-label">14 Harbour Row, Dover</data><data key="node-kind">Address</data></node>
                            <edge id="e0" source="p1" target="a1"><data key="edge-tie">lives at</data><data key="edge-strength">tentative</data><data key="edge-first">2025-01-02</data></edge>
                          </graph>
                        </graphml>
                        """);
        assertThat(reading.report().handling().audience()).hasToString("SECRET");
        assertThat(reading.report().handling().conditions()).hasSize(2);
        assertThat(Fixtures.mention(reading, "Marta Ilie").find(Field.ROLE))
                .hasValue(Role.VICTIM.name());
        assertThat(Fixtures.ties(reading))
                .containsExactly("Marta Ilie LIVES_AT 14 Harbour Row, Dover");
        assertThat(reading.statements().getFirst().certainty()).isEqualTo(Certainty.HEDGED);
        assertThat(reading.statements().getFirst().when().first()).hasToString("2025-01-02");
    }

    @Test
    void aDocumentTypeIsRefusedAndNothingIsOpened() {
        assertThatThrownBy(() ->
                        Texts.read(
                                "<?xml version=\"1.0\"?>\n<!DOCTYPE graphml [<!ENTITY x"
                                        + " SYSTEM \"file:///etc/hostname\">]>\n<graphml><graph>"
                                        + "<node id=\"&x;\"/></graph></graphml>"))
                .hasMessageContaining("line 2")
                .hasMessageContaining("document type");
    }

    @Test
    void anEdgeToNowhereAndAGraphCutShortAreNamed() {
        assertThatThrownBy(() -> Texts.read(sample().replace("target=\"n3\"", "target=\"n9\"")))
                .hasMessageContaining("'n9'");
        assertThatThrownBy(() -> Texts.read(sample().substring(0, 900)))
                .hasMessageContaining("no well-formed XML");
    }
}
