package lantern.samples.corpus.tell;

import java.util.List;
import lantern.samples.world.Dice;
import lantern.samples.write.DateStyle;
import lantern.samples.write.Naming;
import lantern.samples.write.Register;

/**
 * How one person writes.
 *
 * @param spelling how likely a name is written with diacritics or in its own script
 * @param byGivenName later mentions are by the given name
 * @param joins how likely facts are joined into one sentence
 */
public record Hand(
        Register register,
        DateStyle dates,
        Naming.Habit habit,
        double spelling,
        boolean byGivenName,
        double joins) {

    /** An officer's, mostly with surnames in capitals. */
    public static Hand officer(Dice dice, double noise) {
        return new Hand(
                dice.chance(0.2) ? Register.TERSE : Register.PLAIN,
                dice.pick(
                        List.of(
                                DateStyle.SLASHED,
                                DateStyle.LONG,
                                DateStyle.LONG,
                                DateStyle.SHORT,
                                DateStyle.ORDINAL)),
                dice.pick(
                        List.of(
                                Naming.Habit.CAPITALS,
                                Naming.Habit.CAPITALS,
                                Naming.Habit.CAPITALS_FIRST,
                                Naming.Habit.COMMA,
                                Naming.Habit.PLAIN)),
                0.05 + noise,
                false,
                0.3);
    }

    /** In notes and logs. */
    public static Hand terse(Dice dice, double noise) {
        return new Hand(
                Register.TERSE,
                dice.chance(0.6) ? DateStyle.SLASHED : DateStyle.SHORT,
                dice.chance(0.5) ? Naming.Habit.CAPITALS_FIRST : Naming.Habit.CAPITALS,
                0.03 + noise,
                false,
                0.1);
    }

    /** A colleague's abroad. */
    public static Hand foreign(Dice dice, double noise) {
        return new Hand(
                Register.FOREIGN,
                dice.pick(
                        List.of(
                                DateStyle.SLASHED,
                                DateStyle.DOTTED,
                                DateStyle.LONG,
                                DateStyle.ISO)),
                dice.pick(
                        List.of(
                                Naming.Habit.CAPITALS_FIRST,
                                Naming.Habit.CAPITALS,
                                Naming.Habit.PLAIN)),
                0.15 + noise,
                false,
                0.15);
    }

    /** A support worker's, who knows people by their given names. */
    public static Hand worker(Dice dice, double noise) {
        return new Hand(
                Register.PLAIN,
                dice.chance(0.6) ? DateStyle.LONG : DateStyle.ORDINAL,
                Naming.Habit.PLAIN,
                0.05 + noise,
                dice.chance(0.7),
                0.35);
    }
}
