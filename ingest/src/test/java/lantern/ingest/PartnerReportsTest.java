package lantern.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PartnerReportsTest {

    /**
     * Floors below what was reached when they were set, so that a change that loses much is seen.
     */
    @Test
    void sixPartnersReportsAreReadAboutAsWellAsBefore() throws IOException {
        Extractor extractor = Extractor.standard();
        Scorer scorer = new Scorer();
        for (TruthFile truth : TruthFile.in(Shared.folder("partner_reports"))) {
            scorer.score(truth, extractor.extract(Scorer.read(truth.report())));
        }
        System.out.println(scorer.table());
        assertThat(scorer.f1("Person")).isGreaterThan(0.92);
        assertThat(scorer.f1("Place")).isGreaterThan(0.90);
        assertThat(scorer.f1("Organisation")).isGreaterThan(0.80);
        assertThat(scorer.f1("Address")).isGreaterThan(0.85);
        assertThat(scorer.f1("Phone")).isGreaterThan(0.97);
        assertThat(scorer.f1("Vehicle")).isGreaterThan(0.97);
        assertThat(scorer.f1("Date")).isGreaterThan(0.95);
        assertThat(scorer.f1("statements")).isGreaterThan(0.75);
    }
}
