package lantern.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import lantern.ingest.read.mapping.MappingFile;
import lantern.ingest.read.mapping.Mappings;
import lantern.model.evidence.Certainty;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.Polarity;
import lantern.model.report.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mapping can say, and how it is refused. */
class MappingTest {

    private static Reading read(String yaml, String table) {
        return Readers.all(Mappings.shipped().choosing(MappingFile.read(yaml)))
                .read(Origin.named("feed.csv"), table.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aColumnChoosesKindAndTieAndConditionsLeaveRowsOut() {
        Reading reading =
                read(
                        """
                        mentions:
                          one: {kind: {column: type, is: {p: Person, v: Vessel}, else: Organisation}, column: name}
                          other: {kind: Person, column: with, when: {column: with, not: [nobody]}}
                        ties:
                          - kind: {column: how, is: {brother: FAMILY_OF}, else: LINKED_TO}
                            from: one
                            to: other
                            when: {column: seen, has: yes}
                            certainty: hedged
                          - {kind: MET, from: one, to: other, when: {column: seen, is: never}, polarity: denied}
                        """,
                        """
                        name,type,with,how,seen
                        Ana One,p,Ion Two,brother,yes twice
                        Sea Heron,v,Ion Two,owner,yes
                        Quay House,x,nobody,,yes
                        Ana One,p,Ion Two,,never
                        """);
        assertThat(Fixtures.ties(reading))
                .containsExactly(
                        "Ana One FAMILY_OF Ion Two",
                        "Sea Heron LINKED_TO Ion Two",
                        "Ana One MET Ion Two");
        assertThat(reading.statements().get(0).certainty()).isEqualTo(Certainty.HEDGED);
        assertThat(reading.statements().get(2).polarity()).isEqualTo(Polarity.DENIED);
        assertThat(Fixtures.mention(reading, "Sea Heron").kind()).isEqualTo(EntityKind.VESSEL);
        assertThat(Fixtures.mention(reading, "Quay House").kind())
                .isEqualTo(EntityKind.ORGANISATION);
    }

    @Test
    void aFileWithoutAHeaderIsReadByNumberOrPosition() {
        Reading reading =
                read(
                        """
                        header: no
                        columns: [who, phone]
                        nothing: ["-0-"]
                        mentions:
                          person: {kind: Person, column: who, names: surname first}
                          phone: {kind: Phone, column: "2", split: ["; ", " / "]}
                        ties: [{kind: USES, from: person, to: phone}]
                        """,
                        """
                        "PELLER, Jonas",07700 900123; 07700 900124 / 07700 900125
                        Mirela Dobrin,-0-
                        """);
        Fixtures.assertPlaces(reading);
        assertThat(reading.report().items()).hasSize(2);
        assertThat(reading.statements()).hasSize(3);
        assertThat(Fixtures.mention(reading, "PELLER, Jonas").find(Field.NAME))
                .hasValue("Jonas PELLER");
    }

    @Test
    void severalFormatsOfDatesAndJoinedNames() {
        Reading reading =
                read(
                        """
                        date: {column: in, until: out, formats: [M/d/yyyy, yyyyMMdd]}
                        mentions:
                          person: {kind: Person, column: last, fields: {NAME: [first, last], DATE_OF_BIRTH: {column: born, format: yyyyMMdd}}}
                          address: {kind: Address, column: at}
                        ties: [{kind: STAYS_AT, from: person, to: address}]
                        """,
                        """
                        first,last,born,at,in,out
                        Ana,Invented,19900302,"14 Harbour Row, Dover",3/25/2026,20260401
                        Ion,Invented,sometime,"14 Harbour Row, Dover",25/3/2026,
                        """);
        var ana = reading.mentions().getFirst();
        assertThat(ana.find(Field.NAME)).hasValue("Ana Invented");
        assertThat(ana.find(Field.DATE_OF_BIRTH)).hasValue("1990-03-02");
        assertThat(reading.statements().get(0).when().first()).hasToString("2026-03-25");
        assertThat(reading.statements().get(0).when().last()).hasToString("2026-04-01");
        assertThat(reading.statements().get(1).when().first())
                .as("figures that fit no format are no date")
                .isNull();
    }

    @Test
    void theFeedHasGradesByWordsAndHandling() {
        Reading reading =
                read(
                        """
                        marking: SECRET
                        group: op harrow
                        conditions: [A1, S1]
                        grade: {column: how sure, values: {sure: 1AP, hearsay: 2CP}, constant: 3DP}
                        mentions: {person: {kind: Person, column: name, constants: {ROLE: DRIVER}}}
                        """,
                        "name,how sure\nAna One,sure\nIon Two,hearsay\nEva Three,\n");
        assertThat(reading.report().handling().audience()).hasToString("SECRET/HARROW");
        assertThat(reading.report().items())
                .extracting(item -> String.valueOf(item.grade()))
                .containsExactly("1AP", "2CP", "3DP");
        assertThat(reading.report().items().getFirst().conditions()).hasSize(2);
        assertThat(reading.mentions().getFirst().find(Field.ROLE)).hasValue("DRIVER");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mentions: {a: {kind: Persn, column: x}} | line 1, mentions.a.kind: no such kind:"
                        + " Persn",
                "mentions: {a: {kind: Person}} | line 1, mentions.a: which column?",
                "mentons: {} | line 1, mentons: no such key",
                "mentions: {a: {kind: Person, column: x, fields: {HIGHT: y}}} | line 1,"
                        + " mentions.a.fields.HIGHT: no such field: HIGHT",
                "marking: PINK | line 1, marking: no such marking: PINK",
                "grade: 9ZZ | line 1, grade: no 3x5x2 grade: 9ZZ",
                "date: {column: d, format: qqqqqq} | no format of a date",
                "ties: [{kind: USES, from: a, to: b}] | line 1, ties[1].from: no such mention: a",
                "'mentions: [1, 2' | line 1: no YAML",
                "x | line 1: a mapping is keys and values",
                "name: nothing | neither mentions nor prose"
            })
    void aWrongMappingIsRefusedWithItsLineAndKey(String yaml, String message) {
        assertThatThrownBy(() -> MappingFile.read(yaml))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aMappingThatReadsOtherColumnsIsSaidSo() {
        assertThatThrownBy(() ->
                        read(
                                "mentions: {a: {kind: Person, column: nowhere}}",
                                "name,age\nAna One,3\n"))
                .hasMessageContaining("other columns")
                .hasMessageContaining("nowhere");
    }
}
