package lantern.ingest.read.mapping;

import java.util.List;
import java.util.Optional;

/**
 * The first records of a file, before anything says what they mean.
 *
 * @param delimiter of a table's cells, empty for JSON lines
 * @param headed whether the columns have names; without, they are numbers from 1
 * @param header the columns' names, or their numbers
 */
public record Sample(
        Optional<Character> delimiter, boolean headed, List<String> header, List<Row> rows) {

    public Sample {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }
}
