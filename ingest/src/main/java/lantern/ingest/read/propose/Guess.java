package lantern.ingest.read.propose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import lantern.ingest.find.place.Gazetteer;
import lantern.ingest.read.mapping.CellDates;
import lantern.ingest.read.mapping.CellValues;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.report.Grade;

/**
 * What a column seems to mean.
 *
 * @param column its name, or its number
 * @param meaning empty when nothing is known of it
 * @param because said beside the proposal, without a value of the file
 * @param formats of dates, when the usual order would misread them
 */
record Guess(String column, Optional<Meaning> meaning, String because, List<String> formats) {

    private static final Pattern PLATE =
            Pattern.compile("[A-Z]{2}\\d{2} ?[A-Z]{3}|[A-Z]{1,3}[ -]?\\d{2,4}[ -]?[A-Z]{0,3}");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9 ]{11,36}");
    private static final Pattern PERSON =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}'’.-]+,? (?:\\p{L}[\\p{L}'’.-]* ){0,3}\\p{L}[\\p{L}'’.-]*");
    private static final List<String> FORMATS =
            List.of(
                    "M/d/yyyy",
                    "M/d/yyyy H:mm",
                    "M/d/yyyy H:mm:ss",
                    "M/d/yy",
                    "M-d-yyyy",
                    "yyyyMMdd",
                    "yyyyMMddHHmmss",
                    "yyyyMMdd HH:mm:ss",
                    "yyyy/M/d",
                    "yyyy/M/d H:mm:ss");
    private static final List<String> USUAL =
            List.of("d/M/yyyy", "d/M/yyyy H:mm", "d/M/yyyy H:mm:ss", "d/M/yy", "d-M-yyyy");
    private static final double MOST = 0.7;
    private static final int LONG = 40;

    /** By the column's name, else by what its cells hold. */
    static Guess of(String column, List<String> cells) {
        Optional<Meaning> named = Meaning.find(column);
        if (named.isPresent() && (cells.isEmpty() || !belied(named.get(), cells))) {
            return dated(new Guess(column, named, "by its name", List.of()), cells);
        }
        Optional<Meaning> seen = byCells(cells);
        return dated(
                new Guess(
                        column,
                        seen,
                        seen.isPresent() ? "by its values" : "neither name nor values say",
                        List.of()),
                cells);
    }

    private static Guess dated(Guess guess, List<String> cells) {
        boolean dates =
                guess.meaning().filter(m -> m == Meaning.DATE || m == Meaning.BORN).isPresent();
        if (!dates || cells.isEmpty() || !CellDates.fitting(cells, USUAL).isEmpty()) {
            return guess;
        }
        List<String> formats = CellDates.fitting(cells, FORMATS);
        return formats.isEmpty()
                ? guess
                : new Guess(
                        guess.column(),
                        guess.meaning(),
                        guess.because(),
                        List.of(formats.getFirst()));
    }

    /** A name can mislead: a column "contact" may hold people. */
    private static boolean belied(Meaning meaning, List<String> cells) {
        return switch (meaning) {
            case PHONE, CALLER, CALLED -> share(cells, Guess::isPhone) < 0.2;
            case EMAIL -> share(cells, Guess::isEmail) < 0.2;
            case PLATE -> share(cells, cell -> PLATE.matcher(cell).matches()) < 0.2;
            case GRADE ->
                    share(cells, cell -> Grade.find(cell.toUpperCase(Locale.ROOT)).isPresent())
                            < 0.5;
            default -> false;
        };
    }

    private static Optional<Meaning> byCells(List<String> cells) {
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        if (most(cells, Guess::isEmail)) {
            return Optional.of(Meaning.EMAIL);
        }
        if (most(cells, Guess::isUsualDate)) {
            return Optional.of(Meaning.DATE);
        }
        if (most(cells, cell -> IBAN.matcher(cell).matches())) {
            return Optional.of(Meaning.ACCOUNT);
        }
        if (most(cells, Guess::isSurelyPhone)) {
            return Optional.of(Meaning.PHONE);
        }
        if (most(cells, cell -> cell.startsWith("http://") || cell.startsWith("https://"))) {
            return Optional.of(Meaning.URL);
        }
        if (most(cells, cell -> PLATE.matcher(cell).matches())) {
            return Optional.of(Meaning.PLATE);
        }
        if (most(cells, cell -> Gazetteer.shared().list(cell).size() > 0)) {
            return Optional.of(Meaning.PLACE);
        }
        if (most(cells, cell -> cell.length() > LONG && cell.split(" ").length > 6)) {
            return Optional.of(Meaning.REMARKS);
        }
        return most(cells, cell -> PERSON.matcher(cell).matches())
                ? Optional.of(Meaning.NAME)
                : Optional.empty();
    }

    private static boolean isEmail(String cell) {
        int at = cell.indexOf('@');
        return at > 0 && cell.indexOf('.', at) > at && cell.indexOf(' ') < 0;
    }

    private static boolean isPhone(String cell) {
        return CellValues.shared().read(EntityKind.PHONE, cell, "GB").isPresent();
    }

    /** Without a name that says so, only a number of a numbering plan is a phone. */
    private static boolean isSurelyPhone(String cell) {
        return cell.chars().filter(Character::isDigit).count() > 8
                && CellValues.shared()
                        .read(EntityKind.PHONE, cell, "GB")
                        .filter(fields -> "true".equals(fields.get(Field.VERIFIED)))
                        .isPresent();
    }

    private static boolean isUsualDate(String cell) {
        return cell.length() < 30
                && CellDates.find(cell, List.of())
                        .filter(day -> day.value().length() == 10)
                        .isPresent();
    }

    private static boolean most(List<String> cells, Predicate<String> test) {
        return share(cells, test) >= MOST;
    }

    private static double share(List<String> cells, Predicate<String> test) {
        return cells.stream().filter(test).count() / (double) Math.max(1, cells.size());
    }
}
