package lantern.web.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import lantern.identity.batch.ColumnGuess;
import lantern.identity.batch.Part;
import lantern.identity.match.NameIndex;
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

/** {@code lantern screen LIST --against FILE}: who on a list may be named in another. */
@Command(
        name = "screen",
        description = {
            "For each row of a list, ranks the names of another table that may be the same name.",
            "Columns named name, names, alias, given and surname are used; schema, if there is one, says what is named."
        },
        mixinStandardHelpOptions = true)
public final class ScreenCommand implements Callable<Integer> {

    @Spec @Nullable CommandSpec spec;

    @Parameters(paramLabel = "LIST", description = "A table with a header: who is screened.")
    Path list = Path.of("");

    @Option(names = "--against", paramLabel = "FILE", required = true, description = "A table with a header: the names they are screened against.")
    Path against = Path.of("");

    @Option(names = "--schema", paramLabel = "S", description = "What is named where no column says so: Person, Company, Organization, LegalEntity, Vessel; default: ${DEFAULT-VALUE}.")
    String schema = "Person";

    @Option(names = "--most", paramLabel = "N", description = "Candidates a row; default: ${DEFAULT-VALUE}.")
    int most = 5;

    @Option(names = "--least", paramLabel = "S", description = "The lowest score listed; default: ${DEFAULT-VALUE}.")
    double least = 0.7;

    @Option(names = "--out", paramLabel = "OUT.csv", description = "Where the candidates go; default: printed.")
    @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        for (Path file : List.of(list, against)) {
            if (!Files.isRegularFile(file)) {
                throw new WrongUsage("no such file: " + file);
            }
        }
        try {
            NameIndex index = index();
            try (RecordWriter writer = out == null ? new RecordWriter(Words.out(spec)) : new RecordWriter(out)) {
                screen(index, writer);
            }
        } catch (BadTable bad) {
            throw new CommandFailed(String.valueOf(bad.getMessage()));
        }
        return Exit.FINE;
    }

    private NameIndex index() throws IOException {
        RecordTable table = RecordTable.open(against);
        Named named = Named.of(table, schema);
        NameIndex index = new NameIndex();
        table.forEachRow(
                row -> named.names(row).forEach(name -> index.add(named.id(row), named.schema(row), name)));
        return index;
    }

    private void screen(NameIndex index, RecordWriter writer) throws IOException {
        RecordTable table = RecordTable.open(list);
        Named named = Named.of(table, schema);
        writer.write("id", "name", "rank", "candidate", "candidate_name", "score", "because");
        table.forEachRow(
                row -> {
                    for (String name : named.names(row)) {
                        int rank = 0;
                        for (NameIndex.Candidate each : index.find(named.schema(row), name, most, least)) {
                            writer.write(
                                    named.id(row),
                                    name,
                                    String.valueOf(++rank),
                                    each.id(),
                                    each.name(),
                                    String.format(Locale.ROOT, "%.4f", each.match().score()),
                                    each.match().because());
                        }
                    }
                });
    }

    /** Which columns name somebody. */
    private record Named(int id, int schema, List<Integer> whole, int given, int surname, String otherwise) {

        static Named of(RecordTable table, String otherwise) {
            List<Integer> whole = new ArrayList<>();
            int id = -1;
            int schema = -1;
            int given = -1;
            int surname = -1;
            for (int at = 0; at < table.header().size(); at++) {
                String header = table.header().get(at).toLowerCase(Locale.ROOT);
                Part part = ColumnGuess.of(table.header().get(at), List.of());
                if (header.equals("schema")) {
                    schema = at;
                } else if (part == Part.ID && id < 0) {
                    id = at;
                } else if (part == Part.FULL_NAME || header.contains("alias") || header.equals("caption")) {
                    whole.add(at);
                } else if (part == Part.GIVEN_NAME) {
                    given = at;
                } else if (part == Part.SURNAME) {
                    surname = at;
                }
            }
            if (whole.isEmpty() && surname < 0) {
                throw new WrongUsage(table.file() + " has no column of names: call it 'name'");
            }
            return new Named(id, schema, whole, given, surname, otherwise);
        }

        String id(RecordTable.Row row) {
            return id < 0 ? String.valueOf(row.line()) : row.cells().get(id);
        }

        String schema(RecordTable.Row row) {
            return cell(row, schema).orElse(otherwise);
        }

        List<String> names(RecordTable.Row row) {
            List<String> names = new ArrayList<>();
            String parted = (cell(row, given).orElse("") + " " + cell(row, surname).orElse("")).strip();
            if (!parted.isEmpty()) {
                names.add(parted);
            }
            for (int at : whole) {
                for (String name : row.cells().get(at).split(";", -1)) {
                    if (!name.isBlank()) {
                        names.add(name.strip());
                    }
                }
            }
            return names;
        }

        private static Optional<String> cell(RecordTable.Row row, int at) {
            return at < 0 || row.cells().get(at).isEmpty() ? Optional.empty() : Optional.of(row.cells().get(at));
        }
    }
}
