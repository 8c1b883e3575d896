package lantern.chart.export;

import java.util.List;
import java.util.Locale;
import lantern.model.chart.Chart;
import lantern.model.entity.Standing;
import lantern.model.report.Condition;
import lantern.model.report.Strength;

/** Values of a chart as every format writes them. */
final class Values {

    private Values() {}

    /** At most one decimal, with a point, never in powers of ten: {@code 12.5}, {@code 40}. */
    static String number(double value) {
        double tenths = Double.isFinite(value) ? Math.rint(value * 10) : 0;
        double clamped = Math.clamp(tenths, -1e13, 1e13);
        long whole = (long) clamped;
        return whole % 10 == 0
                ? String.valueOf(whole / 10)
                : (whole < 0 ? "-" : "") + Math.abs(whole / 10) + "." + Math.abs(whole % 10);
    }

    /** "victim and offender". */
    static String standing(Standing standing) {
        return words(standing);
    }

    /** "confirmed". */
    static String strength(Strength strength) {
        return words(strength);
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static List<Condition> conditions(Chart chart) {
        return chart.conditions().stream().sorted().toList();
    }

    /**
     * "restricted to HARROW and OP KESTREL": each of them; empty when everybody cleared may read.
     */
    static String restriction(Chart chart) {
        List<String> groups = List.copyOf(chart.restrictedTo());
        if (groups.isEmpty()) {
            return "";
        }
        String last = groups.getLast();
        return "restricted to "
                + (groups.size() == 1
                        ? last
                        : String.join(", ", groups.subList(0, groups.size() - 1)) + " and " + last);
    }

    /** "OFFICIAL-SENSITIVE, restricted to HARROW". */
    static String handling(Chart chart) {
        String restriction = restriction(chart);
        return chart.marking().label() + (restriction.isEmpty() ? "" : ", " + restriction);
    }

    /** The handling with every condition: "OFFICIAL. A1: may be combined …". */
    static String handlingInFull(Chart chart) {
        StringBuilder handling = new StringBuilder(handling(chart));
        for (Condition condition : conditions(chart)) {
            handling.append(". ").append(condition.name()).append(": ").append(condition.label());
        }
        return handling.toString();
    }

    /** "12 entities, 1 link". */
    static String size(Chart chart) {
        int items = chart.items().size();
        int links = chart.links().size();
        return items
                + (items == 1 ? " entity, " : " entities, ")
                + links
                + (links == 1 ? " link" : " links");
    }
}
