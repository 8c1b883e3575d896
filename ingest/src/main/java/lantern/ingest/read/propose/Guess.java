package lantern.ingest.read.propose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import lantern.ingest.find.Folding;
import lantern.ingest.find.WordList;
import lantern.ingest.find.place.Gazetteer;
import lantern.ingest.read.mapping.CellDates;
import lantern.ingest.read.mapping.CellValues;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;

/**
 * What a column seems to mean.
 *
 * @param column its name, or its number where it has none of its own
 * @param meaning empty when nothing is known of it
 * @param because said beside the proposal, without a value of the file
 * @param formats of dates, when the usual order would misread them
 */
record Guess(
        String column,
        Optional<Meaning> meaning,
        Side side,
        Role role,
        String because,
        List<String> formats) {

    private static final Pattern PLATE =
            Pattern.compile("[A-Z]{2}\\d{2} ?[A-Z]{3}|[A-Z]{1,3}[ -]?\\d{2,4}[ -]?[A-Z]{0,3}");
    private static final Pattern CODE =
            Pattern.compile("[\\d.,:% /-]+|[a-z]{1,12}|[A-Z]{1,12}|[A-Z]{0,4}[-/ ]?\\d{1,8}");
    private static final Pattern GRADE =
            Pattern.compile(
                    "(?i)^\\W?(?:[1-3][ /.-]?[A-E][ /.-]?[PC]|[A-E][ /.-]?[1-5][ /.-]?[1-5])\\b");
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?i)num|\\bno\\b|\\bnr\\b|msisdn|party|partij|partie|parte|target|^[ab]\\b");
    private static final Set<String> GIVEN = WordList.read(Gazetteer.class, "given-names.txt");
    private static final Pattern DAMAGED = Pattern.compile("(?i)[\\d.,]+E\\+?\\d+");
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
        Heading heading = Heading.of(column);
        Optional<Meaning> named = heading.meaning();
        if (named.isPresent() && (cells.isEmpty() || !belied(named.get(), cells))) {
            return dated(guess(column, named, heading, "by its name"), cells);
        }
        Optional<Meaning> seen =
                NUMBERED.matcher(column).find() && share(cells, Guess::isWholePhone) >= 0.5
                        ? Optional.of(Meaning.PHONE)
                        : byCells(cells);
        boolean party = heading.side() != Side.NONE || heading.role() != Role.SUBJECT;
        if (seen.isEmpty() && party && !cells.isEmpty() && !most(cells, Guess::isCode)) {
            return guess(column, Optional.of(Meaning.NAME), heading, "by its name");
        }
        return dated(
                guess(
                        column,
                        seen,
                        heading,
                        seen.isPresent() ? "by its values" : "neither name nor values say"),
                cells);
    }

    private static Guess guess(
            String column, Optional<Meaning> meaning, Heading heading, String because) {
        return new Guess(column, meaning, heading.side(), heading.role(), because, List.of());
    }

    /** The same by another name, or with another meaning. */
    Guess with(String name, Optional<Meaning> other) {
        return new Guess(name, other, side, role, because, formats);
    }

    boolean means(Meaning one) {
        return meaning.filter(own -> own == one).isPresent();
    }

    private static Guess dated(Guess guess, List<String> cells) {
        boolean dates = guess.means(Meaning.DATE) || guess.means(Meaning.BORN);
        if (!dates || cells.isEmpty() || !CellDates.fitting(cells, USUAL).isEmpty()) {
            return guess;
        }
        List<String> formats = CellDates.fitting(cells, FORMATS);
        return formats.isEmpty()
                ? guess
                : new Guess(
                        guess.column(),
                        guess.meaning(),
                        guess.side(),
                        guess.role(),
                        guess.because(),
                        List.of(formats.getFirst()));
    }

    /** A name can mislead: a column "contact" may hold people or their numbers. */
    private static boolean belied(Meaning meaning, List<String> cells) {
        return switch (meaning) {
            case PHONE -> share(cells, cell -> digits(cell) > 8 || isPhone(cell)) < 0.2;
            case EMAIL -> share(cells, Guess::isEmail) < 0.2;
            case PLATE -> share(cells, Guess::mayBePlate) < 0.2;
            case DATE -> share(cells, Guess::isDate) < 0.2;
            case DEVICE -> share(cells, cell -> digits(cell) > 13) < 0.2;
            case ACCOUNT, PASSPORT -> share(cells, cell -> digits(cell) > 4) < 0.2;
            case GRADE -> share(cells, cell -> GRADE.matcher(cell).find()) < 0.2;
            case FLIGHT -> share(cells, cell -> digits(cell) > 0) < 0.2;
            case URL -> share(cells, cell -> cell.indexOf('.') > 0 && digits(cell) < 9) < 0.2;
            case NAME, PLACE, ADDRESS, ORGANISATION, HANDLE ->
                    most(cells, Guess::isSurelyPhone)
                            || most(cells, Guess::isEmail)
                            || most(cells, Guess::isUrl)
                            || most(cells, Guess::isUsualDate)
                            || (most(cells, Guess::isCode) && meaning != Meaning.NAME);
            case NOTHING, WAY, KIND, SEX -> share(cells, Guess::isWordy) > 0.2;
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
        if (most(cells, Guess::isUrl)) {
            return Optional.of(Meaning.URL);
        }
        if (most(cells, cell -> GRADE.matcher(cell).matches())) {
            return Optional.of(Meaning.GRADE);
        }
        if (most(cells, cell -> PLATE.matcher(cell).matches())) {
            return Optional.of(Meaning.PLATE);
        }
        if (most(cells, Guess::isCode)) {
            return Optional.of(Meaning.NOTHING);
        }
        if (most(cells, cell -> Gazetteer.shared().list(cell).size() > 0)) {
            return Optional.of(Meaning.PLACE);
        }
        if (share(cells, Guess::isWordy) > 0.3) {
            return Optional.of(Meaning.REMARKS);
        }
        return most(cells, cell -> PERSON.matcher(cell).matches())
                        && share(cells, Guess::isGiven) > 0.3
                ? Optional.of(Meaning.NAME)
                : Optional.empty();
    }

    /** A few letters or figures that name nothing: VOICE, 12, N. */
    private static boolean isCode(String cell) {
        return CODE.matcher(cell).matches();
    }

    /** Is one of the words a given name that is known? */
    private static boolean isGiven(String cell) {
        for (String word : Folding.fold(cell).split("[ ,]+")) {
            if (GIVEN.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The whole of an international number, also without its plus. */
    private static boolean isWholePhone(String cell) {
        return digits(cell) > 9
                && digits(cell) < 15
                && !DAMAGED.matcher(cell).matches()
                && isPhone(cell);
    }

    private static boolean isWordy(String cell) {
        return cell.length() > LONG || cell.split("\\s+").length > 5;
    }

    private static boolean mayBePlate(String cell) {
        return cell.length() < 12
                && digits(cell) > 0
                && cell.chars().anyMatch(Character::isUpperCase)
                && cell.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isDate(String cell) {
        return CellDates.find(cell, List.of()).isPresent()
                || !CellDates.fitting(List.of(cell), FORMATS).isEmpty();
    }

    private static boolean isUrl(String cell) {
        return cell.startsWith("http://") || cell.startsWith("https://");
    }

    private static long digits(String cell) {
        return cell.chars().filter(Character::isDigit).count();
    }

    private static boolean isEmail(String cell) {
        int at = cell.indexOf('@');
        return at > 0 && cell.indexOf('.', at) > at && cell.indexOf(' ') < 0;
    }

    private static boolean isPhone(String cell) {
        return CellValues.shared().read(EntityKind.PHONE, cell, "GB").isPresent();
    }

    /** Without a name that says so, only what is written or numbered like one is a phone. */
    private static boolean isSurelyPhone(String cell) {
        if (digits(cell) < 9 || DAMAGED.matcher(cell).matches()) {
            return false;
        }
        boolean written = cell.startsWith("+") || cell.startsWith("0");
        return CellValues.shared()
                .read(EntityKind.PHONE, cell, "GB")
                .filter(fields -> written || "true".equals(fields.get(Field.VERIFIED)))
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
