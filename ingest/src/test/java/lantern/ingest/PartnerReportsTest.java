package lantern.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import lantern.ingest.extract.Extracts;
import lantern.ingest.score.Measure;
import lantern.ingest.score.Scores;
import lantern.ingest.score.TruthFolder;
import org.junit.jupiter.api.Test;

class PartnerReportsTest {

    /**
     * Floors below what was reached when they were set, so that a change that loses much is seen.
     */
    @Test
    void sixPartnersReportsAreReadAboutAsWellAsBefore() {
        Scores scores = new Scores(_ -> {});
        TruthFolder.find(Shared.folder("partner_reports"))
                .orElseThrow()
                .score(Extracts.standard(), scores);
        System.out.println(scores.table());
        assertThat(scores.reports()).isEqualTo(6);
        assertThat(mentions(scores, "Person")).isGreaterThan(0.92);
        assertThat(mentions(scores, "Place")).isGreaterThan(0.90);
        assertThat(mentions(scores, "Organisation")).isGreaterThan(0.80);
        assertThat(mentions(scores, "Address")).isGreaterThan(0.85);
        assertThat(mentions(scores, "Phone")).isGreaterThan(0.97);
        assertThat(mentions(scores, "Vehicle")).isGreaterThan(0.97);
        assertThat(mentions(scores, "Date")).isGreaterThan(0.95);
        assertThat(scores.count(Measure.STATEMENTS, Scores.ALL).f1()).isGreaterThan(0.75);
    }

    private static double mentions(Scores scores, String kind) {
        return scores.count(Measure.MENTIONS, kind).f1();
    }
}
