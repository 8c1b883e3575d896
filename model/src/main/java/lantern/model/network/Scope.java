package lantern.model.network;

import java.time.LocalDate;
import java.util.Set;
import lantern.model.evidence.TieKind;
import lantern.model.report.Strength;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the evidence a network is made of.
 *
 * @param kinds ties to take, empty for all
 * @param least the weakest strength to take
 * @param from ties that ended before this day are left out, null for no limit
 * @param to ties that began after this day are left out, null for no limit
 */
public record Scope(
        Set<TieKind> kinds, Strength least, @Nullable LocalDate from, @Nullable LocalDate to) {

    public static final Scope EVERYTHING = new Scope(Set.of(), Strength.TENTATIVE, null, null);

    public Scope {
        kinds = Set.copyOf(kinds);
    }
}
