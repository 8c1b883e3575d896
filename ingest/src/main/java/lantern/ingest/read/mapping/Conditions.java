package lantern.ingest.read.mapping;

import java.util.Locale;
import java.util.Set;
import lantern.ingest.read.mapping.Mapping.Test;

/** Does a cell pass a test? */
final class Conditions {

    private Conditions() {}

    static boolean pass(Test test, Cell cell, Set<String> words) {
        String value = cell.value().toLowerCase(Locale.ROOT);
        return switch (test) {
            case IS -> words.contains(value);
            case IS_NOT -> !words.contains(value);
            case HAS -> words.stream().anyMatch(value::contains);
            case NUMBER -> !value.isEmpty() && value.chars().allMatch(Character::isDigit);
            case FILLED -> !value.isEmpty();
            case EMPTY -> value.isEmpty();
        };
    }
}
