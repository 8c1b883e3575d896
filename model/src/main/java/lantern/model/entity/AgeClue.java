package lantern.model.entity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one naming says of somebody's age.
 *
 * @param born {@code 2010-04-30}, {@code 2010-04} or {@code 2010}; anything else says nothing
 * @param age in years, digits; anything else says nothing
 * @param child does it call them a child, or their age disputed?
 * @param about the date of the report, null when it gives none
 */
public record AgeClue(String born, String age, boolean child, @Nullable LocalDate about) {

    /** In years: the Convention on the Rights of the Child, article 1. */
    static final int MAJORITY = 18;

    private static final Pattern BORN = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");
    private static final Pattern AGE = Pattern.compile("\\d{1,3}");

    /** The days on which somebody may have been born, both ends included. */
    record Births(LocalDate first, LocalDate last) {

        static Births ofAge(int years, LocalDate day) {
            return new Births(day.minusYears(years + 1L).plusDays(1), day.minusYears(years));
        }

        boolean isEmpty() {
            return first.isAfter(last);
        }

        Births and(Births other) {
            return new Births(
                    first.isAfter(other.first) ? first : other.first,
                    last.isBefore(other.last) ? last : other.last);
        }

        /** May somebody born then still be a child on this day? */
        boolean allowsChild(LocalDate day) {
            return last.plusYears(MAJORITY).isAfter(day);
        }
    }

    /** Does it say something of a child without the date that would tell when they come of age? */
    boolean isUndatedChild() {
        return about == null && (child || years().filter(years -> years < MAJORITY).isPresent());
    }

    /** What each of its words leaves possible. */
    List<Births> births() {
        var births = new ArrayList<Births>();
        birth().ifPresent(births::add);
        LocalDate day = about;
        if (day != null) {
            years().ifPresent(years -> births.add(Births.ofAge(years, day)));
            if (child) {
                births.add(new Births(day.minusYears(MAJORITY).plusDays(1), day));
            }
        }
        return births;
    }

    private Optional<Integer> years() {
        return AGE.matcher(age).matches() ? Optional.of(Integer.valueOf(age)) : Optional.empty();
    }

    private Optional<Births> birth() {
        Matcher parts = BORN.matcher(born);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        int month = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        if (month < 1 || month > 12) {
            return Optional.of(new Births(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        var in = YearMonth.of(year, month);
        int day = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        return Optional.of(
                in.isValidDay(day)
                        ? new Births(in.atDay(day), in.atDay(day))
                        : new Births(in.atDay(1), in.atEndOfMonth()));
    }
}
