package lantern.ingest.read.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.Reading;
import lantern.ingest.read.json.JsonLinesReader;
import lantern.ingest.read.mapping.Cell;
import lantern.ingest.read.mapping.Mapping;
import lantern.ingest.read.mapping.MappingFile;
import lantern.ingest.read.mapping.Records;
import lantern.ingest.read.mapping.Row;
import lantern.ingest.read.mapping.Sample;
import lantern.ingest.read.table.TableReader;

/**
 * A mapping that is proposed for a file, by the names of its columns and its first rows. It runs as
 * it is; a person corrects what was guessed wrong.
 *
 * @param yaml the mapping
 * @param seen what was seen, a line a column, then what the mapping reads from the first rows
 */
public record Proposal(String yaml, List<String> seen) {

    public Proposal {
        seen = List.copyOf(seen);
    }

    /**
     * @throws lantern.ingest.read.UnreadableReport when the file is neither a table nor JSON lines
     */
    public static Proposal of(OfferedFile file) {
        Sample sample =
                JsonLinesReader.findSample(file)
                        .or(() -> TableReader.findSample(file))
                        .orElseThrow(
                                () -> file.unreadable("line 1: neither a table nor JSON lines"));
        List<String> nothing = nothing(sample);
        List<Guess> guesses = guesses(sample, nothing);
        String yaml = new ProposedMapping(sample, guesses, nothing).yaml(file.origin().name());
        List<String> seen = new ArrayList<>();
        guesses.forEach(guess -> seen.add(words(guess)));
        seen.add(trial(file, sample, yaml));
        return new Proposal(yaml, seen);
    }

    /** A mapping for records that nobody has one for. */
    public static Mapping mapping(String name, Sample sample) {
        List<String> nothing = nothing(sample);
        return MappingFile.read(
                new ProposedMapping(sample, guesses(sample, nothing), nothing).yaml(name));
    }

    /** Marks that stand in several columns, such as "-0-", hold the place of nothing. */
    private static List<String> nothing(Sample sample) {
        Map<String, Set<Integer>> columns = new TreeMap<>();
        for (Row row : sample.rows()) {
            for (int column = 0; column < row.columns().size(); column++) {
                for (Cell cell : row.cells(column)) {
                    String value = cell.value();
                    boolean mark =
                            !value.isEmpty()
                                    && ProposedMapping.isPlain(value)
                                    && value.length() < 5
                                    && !Character.isLetterOrDigit(value.charAt(0))
                                    && value.chars().noneMatch(Character::isLetter);
                    if (mark) {
                        columns.computeIfAbsent(value, _ -> new TreeSet<>()).add(column);
                    }
                }
            }
        }
        return columns.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Guess> guesses(Sample sample, List<String> nothing) {
        List<Guess> guesses = new ArrayList<>();
        for (int column = 0; column < sample.header().size(); column++) {
            int at = column;
            List<String> cells =
                    sample.rows().stream()
                            .flatMap(row -> row.cells(at).stream())
                            .map(Cell::value)
                            .filter(value -> !value.isEmpty() && !nothing.contains(value))
                            .toList();
            Guess guess = Guess.of(sample.header().get(column), cells);
            guesses.add(guess.with(name(sample, column), guess.meaning()));
        }
        return settled(guesses);
    }

    /** What a mapping calls a column: its number, where its name is none or not its own. */
    private static String name(Sample sample, int column) {
        String name = sample.header().get(column);
        boolean own =
                !name.isBlank()
                        && name.equals(name.strip())
                        && ProposedMapping.isPlain(name)
                        && sample.header().stream().filter(name::equalsIgnoreCase).count() == 1;
        return own ? name : String.valueOf(column + 1);
    }

    /** "nome" and "nombre" are given names beside a surname, else the whole name. */
    private static List<Guess> settled(List<Guess> guesses) {
        boolean parted =
                guesses.stream().anyMatch(guess -> guess.means(Meaning.SURNAME))
                        && guesses.stream().anyMatch(guess -> guess.means(Meaning.GIVEN));
        return guesses.stream()
                .map(guess -> {
                    boolean alone =
                            !parted && (guess.means(Meaning.SURNAME) || guess.means(Meaning.GIVEN));
                    return alone ? guess.with(guess.column(), Optional.of(Meaning.NAME)) : guess;
                })
                .toList();
    }

    private static String words(Guess guess) {
        return guess.column()
                + ": "
                + guess.meaning()
                        .map(meaning -> meaning.name().toLowerCase(java.util.Locale.ROOT))
                        .orElse("read as prose")
                + " ("
                + guess.because()
                + ")"
                + (guess.formats().isEmpty() ? "" : ", dates as " + guess.formats().getFirst());
    }

    /** What the proposal makes of the first rows. */
    private static String trial(OfferedFile file, Sample sample, String yaml) {
        Mapping mapping = MappingFile.read(yaml);
        if (mapping.mentions().isEmpty()) {
            return "in the first " + sample.rows().size() + " rows: prose alone";
        }
        OfferedFile tried = file.isLarge() ? new OfferedFile(file.origin(), file.head()) : file;
        Reading reading = new Records(tried, mapping, sample.header()).read("trial", sample.rows());
        Map<String, Integer> counts = new TreeMap<>();
        reading.mentions()
                .forEach(mention -> counts.merge(mention.kind().label(), 1, Integer::sum));
        reading.statements().forEach(said -> counts.merge(said.kind().name(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((word, count) -> parts.add(count + " " + word));
        return "in the first "
                + sample.rows().size()
                + " rows: "
                + (parts.isEmpty() ? "nothing" : String.join(", ", parts));
    }
}
