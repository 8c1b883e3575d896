package lantern.bench.pace;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import lantern.cypher.Neo4jStore;
import lantern.embedded.EmbeddedNeo4j;
import lantern.identity.IdentityIndex;
import lantern.ingest.Extractor;
import lantern.ingest.intake.Intake;
import lantern.ingest.intake.IntakeProgress;
import lantern.ingest.intake.Patience;
import lantern.ingest.intake.Tally;
import lantern.model.entity.EntityId;
import lantern.model.entity.Placement;
import lantern.model.entity.Verdict;
import lantern.model.port.EvidenceStore;
import lantern.model.port.Filing;
import lantern.model.port.Resolver;
import lantern.model.port.SubmissionLedger;
import lantern.samples.corpus.Corpus;
import lantern.samples.corpus.CorpusSettings;
import lantern.samples.corpus.FileFormat;

/**
 * How many rows and reports a second come from files into the store, whole way: read, settled,
 * recorded, learned; and does the pace stay while the graph grows? Starts a Neo4j of its own on a
 * folder, and prints a line at each hundred thousand entities. Wall seconds, and seconds of the
 * processor that the app and the database took: those a busy machine stretches less.
 *
 * <p>Arguments: an empty folder, and loads in their order: {@code people:ROWS}, {@code calls:ROWS},
 * {@code reports:FILES}.
 */
public final class WholeWay {

    private static final int STEP = 100_000;

    private final Phases phases = new Phases();
    private final ProcessHandle database;
    private final Intake intake;
    private final Path folder;
    private long entities;
    private long mentions;
    private String load = "";
    private Mark mark = new Mark(0, 0, 0, 0, 0);

    private WholeWay(Path folder, EmbeddedNeo4j neo4j, Neo4jStore store, Resolver index) {
        this.folder = folder;
        this.database = ProcessHandle.of(neo4j.pid()).orElseThrow();
        this.intake =
                Intake.standard(
                        phases.watch(
                                EvidenceStore.class, store.evidence(), "record", this::recorded),
                        phases.watch(SubmissionLedger.class, store.submissions(), "", _ -> {}),
                        phases.watch(Resolver.class, index, "", _ -> {}),
                        folder.resolve("store"),
                        Extractor.standard(),
                        Patience.standard());
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        try (var neo4j = EmbeddedNeo4j.start(folder.resolve("store"));
                var store =
                        Neo4jStore.open(neo4j.uri().toString(), neo4j.user(), neo4j.password());
                var index = IdentityIndex.open(folder.resolve("store/index"), store.evidence())) {
            var way = new WholeWay(folder, neo4j, store, index);
            System.out.println(
                    "| load | entities | rows or reports | s | a second | CPU s app + database | a"
                            + " CPU second | calls, wall s (CPU s) |");
            System.out.println("|---|---|---|---|---|---|---|---|");
            for (int i = 1; i < arguments.length; i++) {
                String[] load = arguments[i].split(":");
                way.load(i, load[0], Integer.parseInt(load[1]));
            }
            way.sayMemory();
        }
        System.out.printf("on disk: %,d MiB%n", size(folder.resolve("store")) >> 20);
    }

    private void load(int number, String what, int count) throws IOException {
        load = what;
        var invented = new Invented(number);
        Path files = Files.createDirectories(folder.resolve("files-" + number));
        switch (what) {
            case "people" -> invented.people(count, files.resolve("people.csv"));
            case "calls" -> invented.calls(count, files.resolve("calls.csv"));
            case "reports" -> reports(count, number, files);
            default -> throw new IllegalArgumentException("no such load: " + what);
        }
        phases.drain();
        Mark began = now();
        mark = began;
        Tally tally = intake.take(List.of(files), silent());
        sayStep();
        Mark ended = now();
        System.out.printf(
                "%s: %,d done, %,d put aside, %,d mentions, %,d statements, %,d entities%n",
                what,
                tally.done(),
                tally.quarantined(),
                tally.mentions(),
                tally.statements(),
                tally.entities());
        double seconds = (ended.nanos - began.nanos) / 1e9;
        System.out.printf(
                "%s: %,d in %.1f s, %,.0f a second; %.1f + %.1f CPU s, %,.0f a CPU second%n",
                what,
                count,
                seconds,
                count / seconds,
                (ended.app - began.app) / 1e9,
                (ended.database - began.database) / 1e9,
                count / ((ended.app - began.app + ended.database - began.database) / 1e9));
        if (what.equals("reports")) {
            System.out.printf("reports: %,d words a report%n", words(files) / count);
        }
    }

    private static void reports(int count, long seed, Path files) throws IOException {
        Corpus.write(new CorpusSettings(count, seed, EnumSet.of(FileFormat.TXT), 0), files);
        try (Stream<Path> written = Files.walk(files)) {
            for (Path file : written.filter(Files::isRegularFile).toList()) {
                if (!file.toString().endsWith(".txt")) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Where the clocks stand. */
    private record Mark(long nanos, long app, long database, long entities, long rows) {}

    private Mark now() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Mark(
                System.nanoTime(),
                system.getProcessCpuTime(),
                database.info().totalCpuDuration().orElse(Duration.ZERO).toNanos(),
                entities,
                mentions);
    }

    private synchronized void recorded(Object filing) {
        var evidence = ((Filing) filing).evidence();
        Set<EntityId> founded = new HashSet<>();
        for (Placement placement : ((Filing) filing).resolution().placements()) {
            if (!(placement.verdict() instanceof Verdict.Same)) {
                founded.add(placement.entity());
            }
        }
        entities += founded.size();
        mentions += load.equals("reports") ? 1 : evidence.report().items().size();
        if (entities / STEP > mark.entities / STEP) {
            sayStep();
        }
    }

    private void sayStep() {
        Mark next = now();
        long rows = next.rows - mark.rows;
        double seconds = (next.nanos - mark.nanos) / 1e9;
        double app = (next.app - mark.app) / 1e9;
        double child = (next.database - mark.database) / 1e9;
        System.out.printf(
                "| %s | %,d | %,d | %.1f | %,.0f | %.1f + %.1f | %,.0f | %s |%n",
                load,
                entities,
                rows,
                seconds,
                rows / seconds,
                app,
                child,
                rows / (app + child),
                phases.drain());
        mark = next;
    }

    private void sayMemory() {
        long peak = 0;
        long live = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                peak += pool.getPeakUsage().getUsed();
                MemoryUsage kept = pool.getCollectionUsage();
                live += kept == null ? 0 : kept.getUsed();
            }
        }
        System.out.printf(
                "heap of the app: at most %,d MiB, after the last collection %,d MiB%n",
                peak >> 20, live >> 20);
    }

    private static long words(Path reports) throws IOException {
        try (Stream<Path> files = Files.walk(reports)) {
            long words = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                words += Files.readString(file).split("\\s+").length;
            }
            return words;
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static IntakeProgress silent() {
        return new IntakeProgress() {
            @Override
            public void reached(Step step) {}

            @Override
            public void quarantined(String line) {
                System.out.println(Objects.requireNonNull(line));
            }
        };
    }
}
