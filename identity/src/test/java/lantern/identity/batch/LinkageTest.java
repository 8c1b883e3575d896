package lantern.identity.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Public tables of people with known doubles; skipped where they are not beside the project. */
class LinkageTest {

    private static final Path SHARED =
            Path.of(System.getProperty("lantern.root", "..")).resolve("../shared/data");

    @Test
    void smallFebrl() throws IOException {
        assertThat(score("febrl/dataset1.csv", Set.of("soc_sec_id"), LinkageTest::febrl).f1())
                .isGreaterThanOrEqualTo(0.998);
    }

    @Test
    void largerFebrl() throws IOException {
        assertThat(score("febrl/dataset2.csv", Set.of("soc_sec_id"), LinkageTest::febrl).f1())
                .isGreaterThanOrEqualTo(0.998);
    }

    @Test
    void fewFieldsAndManySlips() throws IOException {
        assertThat(score("fake_1000/fake_1000.csv", Set.of("cluster"), row -> row[6]).f1())
                .isGreaterThanOrEqualTo(0.965);
    }

    private static String febrl(String[] row) {
        return row[0].split("-", -1)[1];
    }

    private static Tables.Score score(String file, Set<String> ignored, Function<String[], String> truth)
            throws IOException {
        Path path = SHARED.resolve(file);
        assumeTrue(Files.exists(path), "no public data beside the project: " + file);
        Tables tables = Tables.read(path);
        Linked linked = new Linkage(tables.records(ignored), System.out::println).resolve(Optional.empty());
        Tables.Score score = tables.score(linked.groups(), truth);
        System.out.println(file + " " + score);
        System.out.println(linked.model());
        return score;
    }
}
