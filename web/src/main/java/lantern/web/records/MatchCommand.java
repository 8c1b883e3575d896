package lantern.web.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import lantern.identity.match.NameMatch;
import lantern.ingest.records.BadTable;
import lantern.ingest.records.RecordTable;
import lantern.ingest.records.RecordWriter;
import lantern.web.command.CommandFailed;
import lantern.web.command.Exit;
import lantern.web.command.Words;
import lantern.web.command.WrongUsage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lantern match PAIRS.csv}: do the two names of each row match? */
@Command(
        name = "match",
        description = {
            "Adds 'score' (0 to 1) and 'match' (true or false) to each pair of names of a table with the",
            "columns schema, name1 and name2; its other columns stay as they are."
        },
        mixinStandardHelpOptions = true)
public final class MatchCommand implements Callable<Integer> {

    @Spec @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PAIRS.csv", description = "A table with the columns schema, name1, name2.")
    Path file = Path.of("");

    @Option(names = "--out", paramLabel = "OUT.csv", description = "Where the table goes; default: printed.")
    @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new WrongUsage("no such file: " + file);
        }
        try {
            RecordTable table = RecordTable.open(file);
            int schema = column(table, "schema");
            int one = column(table, "name1");
            int other = column(table, "name2");
            try (RecordWriter writer = out == null ? new RecordWriter(Words.out(spec)) : new RecordWriter(out)) {
                List<String> header = new ArrayList<>(table.header());
                header.addAll(List.of("score", "match"));
                writer.write(header);
                table.forEachRow(
                        row -> {
                            List<String> cells = row.cells();
                            NameMatch match = NameMatch.of(cells.get(schema), cells.get(one), cells.get(other));
                            List<String> more = new ArrayList<>(cells);
                            more.add(String.format(Locale.ROOT, "%.4f", match.score()));
                            more.add(String.valueOf(match.isMatch()));
                            writer.write(more);
                        });
            }
        } catch (BadTable bad) {
            throw new CommandFailed(String.valueOf(bad.getMessage()));
        }
        return Exit.FINE;
    }

    private int column(RecordTable table, String name) {
        int at = table.header().indexOf(name);
        if (at < 0) {
            throw new WrongUsage(file + " has no column '" + name + "'; it needs schema, name1 and name2");
        }
        return at;
    }
}
