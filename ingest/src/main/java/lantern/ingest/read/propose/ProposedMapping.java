package lantern.ingest.read.propose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lantern.ingest.read.mapping.Sample;

/** Writes a mapping for what columns seem to mean. */
final class ProposedMapping {

    /** A mention that is proposed: its name in the mapping, and its YAML. */
    private record Line(String name, Meaning meaning, String yaml) {}

    private static final Map<Meaning, String> KINDS = new EnumMap<>(Meaning.class);

    static {
        KINDS.put(Meaning.CALLER, "Phone");
        KINDS.put(Meaning.CALLED, "Phone");
        KINDS.put(Meaning.NAME, "Person");
        KINDS.put(Meaning.ALIAS, "Person");
        KINDS.put(Meaning.PHONE, "Phone");
        KINDS.put(Meaning.EMAIL, "Email");
        KINDS.put(Meaning.ADDRESS, "Address");
        KINDS.put(Meaning.PLACE, "Location");
        KINDS.put(Meaning.PLATE, "Vehicle");
        KINDS.put(Meaning.ACCOUNT, "Account");
        KINDS.put(Meaning.PASSPORT, "Document");
        KINDS.put(Meaning.ORGANISATION, "Organisation");
        KINDS.put(Meaning.DEVICE, "Device");
        KINDS.put(Meaning.VESSEL, "Vessel");
        KINDS.put(Meaning.CONTAINER, "Container");
        KINDS.put(Meaning.URL, "Url");
        KINDS.put(Meaning.HANDLE, "Handle");
        KINDS.put(Meaning.AMOUNT, "Money");
    }

    private final Sample sample;
    private final List<Guess> guesses;
    private final List<String> nothing;
    private final List<Line> mentions = new ArrayList<>();
    private final StringBuilder yaml = new StringBuilder();

    ProposedMapping(Sample sample, List<Guess> guesses, List<String> nothing) {
        this.nothing = nothing;
        this.sample = sample;
        this.guesses = guesses;
    }

    String yaml(String name) {
        line(
                "# Proposed for "
                        + name.replaceAll("[\\r\\n]", " ")
                        + " by 'lantern map': correct what was guessed wrong.");
        line("# What may stand here: docs/mappings.md");
        line("name: " + quoted(name.replaceFirst("\\.[^.]{1,8}$", "")));
        sample.delimiter()
                .ifPresent(mark ->
                        line(
                                "delimiter: "
                                        + (mark == '\t' ? "tab" : quoted(String.valueOf(mark)))));
        if (!sample.headed()) {
            line("header: no  # the columns are called by their numbers");
        }
        line("# marking: OFFICIAL-SENSITIVE  # of the whole feed, when it has one");
        if (!nothing.isEmpty()) {
            line(
                    "nothing: ["
                            + nothing.stream()
                                    .map(ProposedMapping::quoted)
                                    .collect(Collectors.joining(", "))
                            + "]  # means an empty cell");
        }
        grade();
        date();
        mentions();
        ties();
        prose();
        unread();
        return yaml.toString();
    }

    private void grade() {
        Optional<Guess> column = find(Meaning.GRADE);
        line(
                column.map(guess -> "grade: {column: " + quoted(guess.column()) + "}")
                        .orElse(
                                "# grade: 2CP  # of the whole feed; without one, records are"
                                        + " ungraded"));
    }

    private void date() {
        find(Meaning.DATE)
                .ifPresent(guess ->
                        line(
                                "date: {column: "
                                        + quoted(guess.column())
                                        + formats(guess)
                                        + "}  # when what a row says holds"));
    }

    private static String formats(Guess guess) {
        return guess.formats().isEmpty() ? "" : ", format: " + quoted(guess.formats().getFirst());
    }

    private void mentions() {
        for (Guess guess : guesses) {
            guess.meaning()
                    .filter(KINDS::containsKey)
                    .ifPresent(meaning -> mention(guess, meaning, quoted(guess.column()), ""));
        }
        Optional<Guess> surname = find(Meaning.SURNAME);
        Optional<Guess> given = find(Meaning.GIVEN);
        if (surname.isPresent() && given.isPresent()) {
            String joined =
                    "NAME: ["
                            + quoted(given.get().column())
                            + ", "
                            + quoted(surname.get().column())
                            + "]";
            mention(surname.get(), Meaning.NAME, quoted(surname.get().column()), joined);
        }
        if (!mentions.isEmpty()) {
            line("mentions:");
            mentions.forEach(mention -> line("  " + mention.name() + ": " + mention.yaml()));
        }
    }

    private void mention(Guess guess, Meaning meaning, String column, String joined) {
        List<String> fields = new ArrayList<>();
        if (!joined.isEmpty()) {
            fields.add(joined);
        }
        boolean first = mentions.stream().noneMatch(mention -> mention.meaning() == meaning);
        if (meaning == Meaning.NAME && first) {
            field(Meaning.BORN, "DATE_OF_BIRTH", fields);
            field(Meaning.NATIONALITY, "NATIONALITY", fields);
            field(Meaning.SEX, "SEX", fields);
        }
        String rule =
                "{kind: "
                        + KINDS.get(meaning)
                        + ", column: "
                        + column
                        + (commas(guess) ? ", names: surname first" : "")
                        + (fields.isEmpty() ? "" : ", fields: {" + String.join(", ", fields) + "}")
                        + "}";
        long same = mentions.stream().filter(mention -> mention.meaning() == meaning).count();
        String base = meaning.name().toLowerCase(java.util.Locale.ROOT);
        String name = same == 0 ? base : base + " " + (same + 1);
        mentions.add(new Line(name, meaning, rule + "  # " + guess.because()));
    }

    /** Are the names written "SURNAME, Given"? */
    private boolean commas(Guess guess) {
        if (guess.meaning().filter(meaning -> meaning == Meaning.NAME).isEmpty()) {
            return false;
        }
        int at = sample.header().indexOf(guess.column());
        long cells = sample.rows().stream().mapToLong(row -> row.cells(at).size()).sum();
        long with =
                sample.rows().stream()
                        .flatMap(row -> row.cells(at).stream())
                        .filter(cell -> cell.value().indexOf(',') > 0)
                        .count();
        return cells > 0 && with * 2 > cells;
    }

    private void field(Meaning meaning, String field, List<String> fields) {
        find(meaning)
                .ifPresent(guess ->
                        fields.add(
                                guess.formats().isEmpty()
                                        ? field + ": " + quoted(guess.column())
                                        : field
                                                + ": {column: "
                                                + quoted(guess.column())
                                                + formats(guess)
                                                + "}"));
    }

    private void ties() {
        List<String> ties = new ArrayList<>();
        tie(ties, Meaning.CALLER, "CALLED", Meaning.CALLED);
        calls(ties);
        tie(ties, Meaning.NAME, "USES", Meaning.PHONE);
        tie(ties, Meaning.NAME, "USES", Meaning.CALLER);
        tie(ties, Meaning.NAME, "USES", Meaning.EMAIL);
        tie(ties, Meaning.NAME, "USES", Meaning.ACCOUNT);
        tie(ties, Meaning.NAME, "USES", Meaning.PASSPORT);
        tie(ties, Meaning.NAME, "USES", Meaning.HANDLE);
        tie(ties, Meaning.NAME, "USES", Meaning.PLATE);
        tie(ties, Meaning.NAME, "LIVES_AT", Meaning.ADDRESS);
        tie(ties, Meaning.NAME, "WORKS_AT", Meaning.ORGANISATION);
        boolean seen = tie(ties, Meaning.PLATE, "SEEN_AT", Meaning.PLACE);
        seen |= tie(ties, Meaning.CALLER, "SEEN_AT", Meaning.PLACE);
        if (!seen) {
            tie(ties, Meaning.NAME, "SEEN_AT", Meaning.PLACE);
        }
        if (!ties.isEmpty()) {
            line("# Proposed ties: does each row really say so?");
            line("ties:");
            ties.forEach(this::line);
        }
    }

    /** Two numbers in a row without a person are mostly a call. */
    private void calls(List<String> ties) {
        List<Line> phones =
                mentions.stream().filter(line -> line.meaning() == Meaning.PHONE).toList();
        boolean people = mentions.stream().anyMatch(line -> line.meaning() == Meaning.NAME);
        if (phones.size() == 2 && !people) {
            ties.add(
                    "  - {kind: CALLED, from: "
                            + phones.get(0).name()
                            + ", to: "
                            + phones.get(1).name()
                            + "}  # which of the two called?");
        }
    }

    private boolean tie(List<String> ties, Meaning from, String kind, Meaning to) {
        Optional<Line> one = mentions.stream().filter(line -> line.meaning() == from).findFirst();
        List<Line> others = mentions.stream().filter(line -> line.meaning() == to).toList();
        for (Line other : one.isPresent() ? others : List.<Line>of()) {
            ties.add(
                    "  - {kind: "
                            + kind
                            + ", from: "
                            + one.get().name()
                            + ", to: "
                            + other.name()
                            + "}");
        }
        return one.isPresent() && !others.isEmpty();
    }

    private void prose() {
        List<String> columns = new ArrayList<>();
        for (Guess guess : guesses) {
            guess.meaning()
                    .filter(meaning -> meaning == Meaning.REMARKS)
                    .ifPresent(_ -> columns.add(quoted(guess.column())));
        }
        if (columns.isEmpty() && mentions.isEmpty()) {
            columns.add(quoted(sample.header().get(wordiest())));
        }
        if (!columns.isEmpty()) {
            line("prose: [" + String.join(", ", columns) + "]  # read as free text");
        }
    }

    /** The column with the most letters: what nobody understands is read as prose. */
    private int wordiest() {
        int wordiest = 0;
        long most = -1;
        for (int column = 0; column < sample.header().size(); column++) {
            int at = column;
            long letters =
                    sample.rows().stream()
                            .flatMap(row -> row.cells(at).stream())
                            .mapToLong(cell ->
                                    cell.value().chars().filter(Character::isLetter).count())
                            .sum();
            if (letters > most) {
                most = letters;
                wordiest = column;
            }
        }
        return wordiest;
    }

    private void unread() {
        for (Guess guess : guesses) {
            if (guess.meaning().isEmpty() || guess.meaning().get() == Meaning.NOTHING) {
                line("# not read: " + guess.column().replaceAll("[\\r\\n]", " "));
            }
        }
    }

    private Optional<Guess> find(Meaning meaning) {
        return guesses.stream()
                .filter(guess -> guess.meaning().filter(own -> own == meaning).isPresent())
                .findFirst();
    }

    private void line(String words) {
        yaml.append(words).append('\n');
    }

    private static String quoted(String words) {
        return words.matches("[A-Za-z][A-Za-z0-9_ ]{0,40}")
                        && !words.matches("(?i)yes|no|true|false|null|on|off")
                ? words
                : '"'
                        + words.replace("\\", "\\\\")
                                .replace("\"", "\\\"")
                                .replaceAll("[\\r\\n\\t]", " ")
                        + '"';
    }
}
