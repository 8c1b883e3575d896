package lantern.model.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lantern.model.access.Audience;
import lantern.model.access.Marking;
import org.junit.jupiter.api.Test;

class ReportTest {

    /** 0123456789: a header of two, an item of three, a gap of one, an empty item, one of three. */
    @Test
    void theItemAtAPlaceIsTheOneThatCoversIt() {
        List<Item> items = List.of(item(1, 2, 5), item(2, 6, 6), item(3, 6, 9));
        Report report =
                new Report(
                        ReportId.of("r".getBytes(StandardCharsets.UTF_8)),
                        Origin.named("r.txt"),
                        "text",
                        "r",
                        null,
                        new Handling(Audience.of(Marking.OFFICIAL), Set.of()),
                        "0123456789",
                        items);
        for (int offset = 0; offset <= 10; offset++) {
            int at = offset;
            Optional<Item> naive =
                    items.stream()
                            .filter(item -> item.start() <= at && at < item.end())
                            .findFirst();
            assertThat(report.itemAt(offset)).as("at %d", offset).isEqualTo(naive);
        }
    }

    private static Item item(int number, int start, int end) {
        return new Item(number, start, end, null, Set.of());
    }
}
