package lantern.analytics.form;

import java.util.List;

/**
 * One field of an analysis's form.
 *
 * @param byDefault what it is when nobody sets it, as {@link ParameterForm#bind} reads it
 * @param least the smallest number allowed; negative infinity when any is
 * @param most the largest number allowed; positive infinity when any is
 * @param choices of a {@link Type#CHOICE}, else empty
 */
public record Parameter(
        String name,
        Type type,
        String byDefault,
        String help,
        double least,
        double most,
        List<String> choices) {

    public Parameter {
        choices = List.copyOf(choices);
    }

    /** What is typed into it. */
    public enum Type {
        WHOLE_NUMBER,
        DECIMAL,
        FLAG,
        TEXT,
        CHOICE
    }
}
