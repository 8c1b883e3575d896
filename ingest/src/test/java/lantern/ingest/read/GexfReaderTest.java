package lantern.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import org.junit.jupiter.api.Test;

class GexfReaderTest extends ReportReaderContract {

    @Override
    String sample() {
        return Fixtures.text("gexf/network.gexf");
    }

    @Override
    String format() {
        return "gexf";
    }

    @Test
    void nodesInNodesAreReadAndADirectionIsNoKindOfTie() {
        Reading reading = Texts.read(sample());
        Fixtures.assertPlaces(reading);
        assertThat(Fixtures.ties(reading))
                .containsExactly(
                        "Jonas Peller RECRUITED Mirela D&#246;brin",
                        "Mirela D&#246;brin LIVES_AT Dover");
        assertThat(Fixtures.mention(reading, "Dover").kind()).isEqualTo(EntityKind.PLACE);
        assertThat(Fixtures.mention(reading, "Mirela D&#246;brin").find(Field.NAME))
                .hasValue("Mirela Döbrin");
        assertThat(reading.statements().getFirst().when().last()).hasToString("2025-02-03");
    }
}
