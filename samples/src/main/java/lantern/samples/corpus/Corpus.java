package lantern.samples.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lantern.samples.corpus.cast.Ring;
import lantern.samples.corpus.cast.RingBuilder;
import lantern.samples.corpus.cast.Towns;
import lantern.samples.corpus.page.Pages;
import lantern.samples.corpus.page.Plan;
import lantern.samples.corpus.page.Source;
import lantern.samples.corpus.tell.Frames;
import lantern.samples.world.Dice;
import lantern.samples.write.Json;
import lantern.samples.write.Truth;

/**
 * Writes invented reports with their truth, as many as are asked for: one network after the other
 * is drawn, written and forgotten, so memory does not grow with their number. The same settings
 * give the same bytes on every machine.
 */
public final class Corpus {

    private static final int REPORTS_A_NETWORK = 40;
    private static final int FILES_A_FOLDER = 1000;

    private final CorpusSettings settings;
    private final Path out;
    private final Dice dice;
    private final RingBuilder rings;
    private final FileWriter files;
    private final List<Source> sources = Source.all();
    private final List<FileFormat> formats = new ArrayList<>();

    private Corpus(CorpusSettings settings, Path out) {
        this.settings = settings;
        this.out = out;
        this.dice = new Dice(settings.seed());
        Towns towns = new Towns();
        this.rings = new RingBuilder(towns);
        this.files =
                new FileWriter(
                        new Pages(new Frames(), towns, settings.noise()), towns, settings.noise());
        for (FileFormat format : EnumSet.copyOf(settings.formats())) {
            for (int at = 0; at < format.weight(); at++) {
                formats.add(format);
            }
        }
    }

    /**
     * Writes {@code reports/FOLDER/NAME.EXTENSION}, each with {@code NAME.truth.json} beside it and
     * records with {@code NAME.mapping.yaml}, and {@code truth/} with what is true of the world.
     *
     * @throws IOException when a file cannot be written
     */
    public static void write(CorpusSettings settings, Path out) throws IOException {
        new Corpus(settings, out).write();
    }

    /** A network with all its files written. */
    private record Done(Ring ring, List<Plan> plans) {}

    private void write() throws IOException {
        int networks = (settings.reports() + REPORTS_A_NETWORK - 1) / REPORTS_A_NETWORK;
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try (WorldFiles world = new WorldFiles(out.resolve("truth"))) {
            Queue<Future<Done>> ahead = new ArrayDeque<>();
            int next = 0;
            while (next < networks || !ahead.isEmpty()) {
                while (next < networks && ahead.size() < 2 * threads) {
                    int number = next;
                    ahead.add(workers.submit(() -> network(number)));
                    next++;
                }
                Done done = ahead.remove().get();
                world.add(done.ring(), done.plans());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped before all was written", e);
        } catch (ExecutionException e) {
            throw new IOException("a report could not be written", e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private Done network(int number) throws IOException {
        Dice own = dice.fork("network " + number);
        Ring ring = rings.build(number, own.fork("cast"));
        int first = number * REPORTS_A_NETWORK;
        int count = Math.min(REPORTS_A_NETWORK, settings.reports() - first);
        List<Plan> plans = new Reports(ring, sources, own.fork("plans")).plan(first, count);
        int at = 0;
        while (at < plans.size()) {
            Plan plan = plans.get(at);
            Dice page = own.fork(plan.name());
            FileFormat format = page.pick(formats);
            int parts = format == FileFormat.ZIP ? Math.min(3, plans.size() - at) : 1;
            put(plan, files.write(format, plans.subList(at, at + parts), page));
            at += parts;
        }
        return new Done(ring, plans);
    }

    private void put(Plan plan, Written written) throws IOException {
        Path folder =
                out.resolve("reports")
                        .resolve(
                                String.format(Locale.ROOT, "%04d", plan.number() / FILES_A_FOLDER));
        Files.createDirectories(folder);
        Files.write(folder.resolve(written.name()), written.bytes());
        if (!written.mapping().isEmpty()) {
            put(folder.resolve(plan.name() + ".mapping.yaml"), written.mapping());
        }
        for (Written.Part part : written.parts()) {
            List<String> more = new ArrayList<>();
            if (!part.file().isEmpty()) {
                more.add("\"part\": " + Json.quote(part.file()));
            }
            if (!part.repeats().isEmpty()) {
                more.add("\"repeats\": " + Json.quote(part.repeats()));
            }
            put(
                    folder.resolve(part.name() + ".truth.json"),
                    new Truth(part.draft()).json(written.name(), more));
        }
    }

    private static void put(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
