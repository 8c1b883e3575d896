package lantern.web.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import lantern.identity.batch.Linkage;
import lantern.identity.batch.Linked;
import lantern.identity.batch.Part;
import lantern.identity.batch.Records;
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

/** {@code lantern resolve RECORDS.csv…}: who is who among people in tables, without a store. */
@Command(
        name = "resolve",
        description = {
            "Finds which records of people are one person, within and across tables, without a store.",
            "What a column holds is guessed from its header and first values, and printed."
        },
        mixinStandardHelpOptions = true)
public final class ResolveCommand implements Callable<Integer> {

    @Spec @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "RECORDS.csv", description = "Tables with a header.")
    List<Path> files = new ArrayList<>();

    @Option(names = "--id", paramLabel = "COLUMN", description = "The column that names records; default: guessed, else the line.")
    @Nullable String id;

    @Option(names = "--ignore", paramLabel = "COLUMN", description = "A column to leave out; may be given several times.")
    Set<String> ignored = new LinkedHashSet<>();

    @Option(names = "--mapping", paramLabel = "M", description = "A file of lines 'column: part', for columns that are guessed wrong.")
    @Nullable Path mapping;

    @Option(names = "--out", paramLabel = "CLUSTERS.csv", required = true, description = "Where each record's cluster goes.")
    Path out = Path.of("");

    @Option(names = "--pairs", paramLabel = "PAIRS.csv", description = "Where the likely pairs go, with weight and probability.")
    @Nullable Path pairs;

    @Option(names = "--model", paramLabel = "FILE", description = "A trained model to use; written there when there is no such file.")
    @Nullable Path model;

    private final List<String> ids = new ArrayList<>();
    private String idHeader = "record";

    @Override
    public Integer call() throws IOException {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new WrongUsage("no such file: " + file);
            }
        }
        try {
            Records records = read();
            long began = System.nanoTime();
            Linked linked = new Linkage(records, this::tell).resolve(trained());
            tell(String.format(Locale.ROOT, "resolved in %.1f s", (System.nanoTime() - began) / 1e9));
            write(linked);
        } catch (BadTable | IllegalArgumentException bad) {
            throw new CommandFailed(String.valueOf(bad.getMessage()));
        }
        return Exit.FINE;
    }

    private Records read() throws IOException {
        Map<String, Part> said = RecordColumns.mapping(mapping);
        Records.Builder builder = new Records.Builder();
        for (Path file : files) {
            RecordTable table = RecordTable.open(file);
            RecordColumns columns = RecordColumns.of(table, id, ignored, said);
            tell(file.getFileName() + ": " + columns.words());
            idHeader = columns.idHeader().orElse(idHeader);
            table.forEachRow(
                    row -> {
                        ids.add(columns.idOf(row));
                        builder.add(columns.cells(row));
                    });
        }
        tell(ids.size() + " records");
        return builder.build();
    }

    private Optional<String> trained() throws IOException {
        return model != null && Files.exists(model)
                ? Optional.of(Files.readString(model))
                : Optional.empty();
    }

    private void write(Linked linked) throws IOException {
        try (RecordWriter writer = new RecordWriter(out)) {
            writer.write(idHeader, "cluster");
            for (int at = 0; at < ids.size(); at++) {
                writer.write(ids.get(at), String.valueOf(linked.groups()[at]));
            }
        }
        if (pairs != null) {
            try (RecordWriter writer = new RecordWriter(pairs)) {
                writer.write(idHeader + "_1", idHeader + "_2", "weight", "probability");
                for (Linked.Pair pair : linked.pairs()) {
                    writer.write(
                            ids.get(pair.one()),
                            ids.get(pair.other()),
                            String.format(Locale.ROOT, "%.2f", pair.weight()),
                            String.format(Locale.ROOT, "%.6f", pair.probability()));
                }
            }
        }
        if (model != null && !Files.exists(model)) {
            Files.writeString(model, linked.model());
        }
        long clusters = java.util.Arrays.stream(linked.groups()).distinct().count();
        Words.out(spec).println(ids.size() + " records, " + clusters + " clusters");
    }

    private void tell(String words) {
        Words.err(spec).println("lantern: " + words);
    }
}
