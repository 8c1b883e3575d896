package lantern.ingest.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantern.ingest.score.WhoIsWho.Stored;
import org.junit.jupiter.api.Test;

class WhoIsWhoTest {

    private static TruthFile truth(String file, String... entities) {
        Map<String, TruthFile.Marked> mentions = new LinkedHashMap<>();
        for (int i = 0; i < entities.length; i++) {
            String id = "m" + i;
            mentions.put(
                    id,
                    new TruthFile.Marked(
                            id, "Person", "", 10 * i, 10 * i + 5, null, entities[i], true));
        }
        return new TruthFile(Path.of(file), "", mentions, List.of(), List.of(), List.of());
    }

    /**
     * Ann and Ben stand in both files. The store joins Ann with Ann and Ben with Ann, and has not
     * found the second Ben: one pair right, one wrong; the pair of Bens is in no count.
     */
    @Test
    void pairsAcrossFilesAreCounted() {
        WhoIsWho.Pairs pairs =
                WhoIsWho.score(
                        List.of(truth("a.txt", "ann", "ben"), truth("b.txt", "ann", "ben")),
                        List.of(
                                new Stored("a.txt", "Person", 0, 5, "p1"),
                                new Stored("a.txt", "Person", 9, 15, "p1"),
                                new Stored("b.txt", "Person", 1, 4, "p1"),
                                new Stored("b.txt", "Place", 10, 15, "p1")),
                        "Person");
        assertThat(pairs.count()).isEqualTo(new Count(1, 2, 1, 1));
        assertThat(pairs.found()).isEqualTo(3);
        assertThat(pairs.missed()).isEqualTo(1);
    }
}
