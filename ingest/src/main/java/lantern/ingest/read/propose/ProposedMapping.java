package lantern.ingest.read.propose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lantern.ingest.read.mapping.Sample;

/** Writes a mapping for what columns seem to mean. */
final class ProposedMapping {

    private static final Map<Meaning, String> KINDS = new EnumMap<>(Meaning.class);

    /** What partners write into a cell that has nothing to say, beside the usual words. */
    private static final List<String> NOTHING =
            List.of(
                    "nfa",
                    "no fixed abode",
                    "not given",
                    "not recorded",
                    "n/k",
                    "nk",
                    "as above",
                    "blank");

    static {
        KINDS.put(Meaning.NAME, "Party");
        KINDS.put(Meaning.SURNAME, "Person");
        KINDS.put(Meaning.GIVEN, "Person");
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
        KINDS.put(Meaning.FLIGHT, "Flight");
        KINDS.put(Meaning.CONTAINER, "Container");
        KINDS.put(Meaning.URL, "Url");
        KINDS.put(Meaning.HANDLE, "Handle");
        KINDS.put(Meaning.BORN, "Date");
        KINDS.put(Meaning.DATE, "Date");
    }

    private final Sample sample;
    private final List<Guess> guesses;
    private final List<String> nothing;
    private final List<Thing> things = new ArrayList<>();
    private final StringBuilder yaml = new StringBuilder();

    ProposedMapping(Sample sample, List<Guess> guesses, List<String> nothing) {
        this.nothing = nothing;
        this.sample = sample;
        this.guesses = guesses;
    }

    String yaml(String file) {
        String name = isPlain(file) ? file : "a file";
        line("# Proposed for " + name + " by 'lantern map': correct what was guessed wrong.");
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
        List<String> empty = new ArrayList<>(nothing);
        empty.addAll(NOTHING);
        line(
                "nothing: ["
                        + empty.stream()
                                .map(ProposedMapping::quoted)
                                .collect(Collectors.joining(", "))
                        + "]  # means an empty cell");
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
                    .ifPresent(meaning -> mention(guess, meaning));
        }
        if (!things.isEmpty()) {
            line("mentions:");
            things.forEach(thing -> line("  " + thing.name() + ": " + thing.yaml()));
        }
    }

    private void mention(Guess guess, Meaning meaning) {
        List<String> parts = new ArrayList<>();
        parts.add("kind: " + KINDS.get(meaning));
        parts.add("column: " + quoted(guess.column()));
        parts.add("mixed: yes");
        Meaning as = meaning == Meaning.SURNAME ? Meaning.NAME : meaning;
        boolean first = things.stream().noneMatch(thing -> thing.meaning() == as);
        if (as == Meaning.NAME && commas(guess)) {
            parts.add("names: surname first");
        }
        if (meaning == Meaning.GIVEN) {
            parts.add("same: " + name(Meaning.NAME, guess, List.of()));
        }
        if (as == Meaning.PHONE && guess.side() != Side.NONE) {
            parts.add("called: " + (guess.side() == Side.FIRST ? "A" : "B"));
        }
        if (meaning == Meaning.PASSPORT) {
            parts.add("constants: {TYPE: " + quoted(documentType(guess.column())) + "}");
        }
        List<String> fields = fields(meaning, as == Meaning.NAME && first);
        if (!fields.isEmpty()) {
            parts.add("fields: {" + String.join(", ", fields) + "}");
        }
        things.add(
                new Thing(
                        name(as, guess, things),
                        as,
                        guess.side(),
                        guess.role(),
                        guess.column(),
                        "{" + String.join(", ", parts) + "}  # " + guess.because()));
    }

    private static String name(Meaning meaning, Guess guess, List<Thing> taken) {
        String side = guess.side() == Side.NONE ? "" : guess.side().name() + " ";
        String role = guess.role() == Role.SUBJECT ? "" : guess.role().name() + " ";
        String base = (side + role + meaning.name()).toLowerCase(Locale.ROOT);
        String name = base;
        for (int at = 2; isTaken(name, taken); at++) {
            name = base + " " + at;
        }
        return name;
    }

    private static boolean isTaken(String name, List<Thing> taken) {
        return taken.stream().anyMatch(thing -> thing.name().equals(name));
    }

    private static String documentType(String column) {
        String name = column.toLowerCase(Locale.ROOT);
        if (name.matches(".*\\b(?:ni|nino|insurance)\\b.*")) {
            return "national insurance number";
        }
        if (name.matches(".*\\b(?:licen[cs]e|driving)\\b.*")) {
            return "driving licence";
        }
        return name.matches(".*(?:\\bid\\b|identi|dowod|ausweis|dni).*") ? "id card" : "passport";
    }

    private List<String> fields(Meaning meaning, boolean firstName) {
        List<String> fields = new ArrayList<>();
        Optional<Guess> given = find(Meaning.GIVEN);
        Optional<Guess> surname = find(Meaning.SURNAME);
        boolean part = meaning == Meaning.SURNAME || meaning == Meaning.GIVEN;
        if (part && given.isPresent() && surname.isPresent()) {
            fields.add(
                    "NAME: ["
                            + quoted(given.get().column())
                            + ", "
                            + quoted(surname.get().column())
                            + "]");
        }
        if (firstName) {
            field(Meaning.BORN, "DATE_OF_BIRTH", fields);
            field(Meaning.NATIONALITY, "NATIONALITY", fields);
            field(Meaning.SEX, "SEX", fields);
        }
        return fields;
    }

    /** Are the names written "SURNAME, Given"? */
    private boolean commas(Guess guess) {
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
        List<String> ties = new ProposedTies(sample, guesses, things).yaml();
        if (!ties.isEmpty()) {
            line("# Proposed ties: does each row really say so?");
            line("ties:");
            ties.forEach(this::line);
        }
    }

    /** Too little is known of a table whose columns name nothing: its rows are read as they are. */
    private void prose() {
        boolean uncertain =
                things.stream()
                        .allMatch(thing ->
                                thing.meaning() == Meaning.DATE || thing.meaning() == Meaning.BORN);
        if (uncertain) {
            line("prose: [\"*\"]  # the whole row as free text: its columns say too little");
            return;
        }
        List<String> columns = new ArrayList<>();
        for (Guess guess : guesses) {
            if (guess.meaning().isEmpty() || guess.means(Meaning.REMARKS)) {
                columns.add(quoted(guess.column()));
            }
        }
        if (!columns.isEmpty()) {
            line("prose: [" + String.join(", ", columns) + "]  # read as free text");
        }
    }

    private void unread() {
        for (Guess guess : guesses) {
            if (guess.means(Meaning.NOTHING)) {
                line("# not read: " + guess.column());
            }
        }
    }

    private Optional<Guess> find(Meaning meaning) {
        return guesses.stream().filter(guess -> guess.means(meaning)).findFirst();
    }

    private void line(String words) {
        yaml.append(words).append('\n');
    }

    /** Can YAML hold these words as they are? */
    static boolean isPlain(String words) {
        return words.chars()
                .allMatch(letter ->
                        letter >= ' '
                                && letter < 0xFFFE
                                && !Character.isSurrogate((char) letter)
                                && !Character.isISOControl(letter)
                                && Character.isDefined(letter));
    }

    static String quoted(String words) {
        boolean bare =
                words.matches("[A-Za-z][A-Za-z0-9_ ]{0,40}")
                        && !words.matches("(?i)yes|no|true|false|null|on|off|y|n");
        return bare ? words : '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
