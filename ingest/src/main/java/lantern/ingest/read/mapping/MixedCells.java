package lantern.ingest.read.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.ingest.find.DateWords;
import lantern.ingest.find.Found;
import lantern.ingest.read.mapping.Mapping.Kind;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;

/**
 * Takes cells apart in which people write more than the thing that the column is for: several of
 * them, a remark behind it, or only a remark. What is not of the kind is prose.
 */
final class MixedCells {

    private static final Pattern BETWEEN =
            Pattern.compile(
                    "[/;,|\\n]|\\\\n|\\s(?:and|or|also|then|und|oder|et|ou|en|of|y|o|i|lub|si|sau|&|\\+)\\s");
    private static final int LONGEST_EXACT = 60;

    private final CellValues values;
    private final CellNames names = new CellNames();
    private final CellLocations locations;

    private MixedCells(CellValues values) {
        this.values = values;
        this.locations = new CellLocations(values);
    }

    /** The one of this process, built when first asked. Safe to use from many threads. */
    static MixedCells shared() {
        return Holder.SHARED;
    }

    private static final class Holder {
        private static final MixedCells SHARED = new MixedCells(CellValues.shared());
    }

    /**
     * The parts of a cell in their order.
     *
     * @param country of phones without a country code
     */
    List<CellPart> parts(Kind kind, String raw, String country) {
        return switch (kind) {
            case Kind.ByWords byWords ->
                    byWords == Kind.ByWords.LOCATION ? locations.parts(raw) : names.parts(raw);
            case Kind.Exactly known ->
                    switch (known.kind()) {
                        case PERSON -> names.parts(raw);
                        case ORGANISATION -> names.organisations(raw);
                        case ADDRESS -> locations.address(raw);
                        case PLACE -> locations.parts(raw);
                        case DATE -> dates(raw);
                        default -> exact(known.kind(), raw, country);
                    };
        };
    }

    private static List<CellPart> dates(String raw) {
        List<CellPart> parts = new ArrayList<>();
        int at = 0;
        Optional<DateWords.Written> whole = CellDates.find(raw, List.of());
        List<DateWords.Written> days =
                whole.isPresent() && raw.length() < 24
                        ? List.of(whole.get())
                        : DateWords.list(raw, 0, raw.length());
        for (DateWords.Written day : days) {
            rest(raw, at, day.start(), parts);
            parts.add(
                    CellPart.thing(
                            EntityKind.DATE,
                            day.start(),
                            day.end(),
                            Map.of(Field.VALUE, day.value())));
            at = day.end();
        }
        rest(raw, at, raw.length(), parts);
        return parts;
    }

    private List<CellPart> exact(EntityKind kind, String raw, String country) {
        List<CellPart> parts = new ArrayList<>();
        if (exactly(kind, raw, 0, raw.length(), country, parts)) {
            return parts;
        }
        int at = 0;
        Matcher between = BETWEEN.matcher(raw);
        while (between.find()) {
            one(kind, raw, at, between.start(), country, parts);
            at = between.end();
        }
        one(kind, raw, at, raw.length(), country, parts);
        boolean some = parts.stream().anyMatch(part -> part.kind().isPresent());
        return some ? parts : List.of(CellPart.prose(0, raw.length()));
    }

    /** The whole of a stretch, else what a search finds of the kind in it. */
    private void one(
            EntityKind kind, String raw, int from, int to, String country, List<CellPart> parts) {
        if (exactly(kind, raw, from, to, country, parts)) {
            return;
        }
        String words = raw.substring(from, to);
        int at = 0;
        List<Found> found = new ArrayList<>(values.search(kind, words));
        found.sort(Comparator.comparingInt(Found::start));
        for (Found one : found) {
            if (one.start() >= at) {
                rest(raw, from + at, from + one.start(), parts);
                parts.add(CellPart.thing(kind, from + one.start(), from + one.end(), one.fields()));
                at = one.end();
            }
        }
        rest(raw, from + at, to, parts);
    }

    private boolean exactly(
            EntityKind kind, String raw, int from, int to, String country, List<CellPart> parts) {
        int start = from;
        int end = to;
        while (start < end && raw.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && (raw.charAt(end - 1) <= ' ' || raw.charAt(end - 1) == '?')) {
            end--;
        }
        String words = raw.substring(start, end);
        if (words.length() > LONGEST_EXACT || !CellShapes.fits(kind, words)) {
            return false;
        }
        Optional<Map<Field, String>> fields = values.read(kind, words, country);
        boolean doubted = raw.substring(end, to).indexOf('?') >= 0;
        if (fields.isPresent()) {
            parts.add(new CellPart(Optional.of(kind), start, end, fields.get(), doubted));
        }
        return fields.isPresent();
    }

    /** Words between two things, when they say anything. */
    static void rest(String raw, int from, int to, List<CellPart> parts) {
        for (int at = from; at < to; at++) {
            if (Character.isLetter(raw.charAt(at))) {
                parts.add(CellPart.prose(from, to));
                return;
            }
        }
    }
}
