package lantern.analytics.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.TieKind;
import lantern.model.network.Network;

/**
 * In which country is each thing? Its own where it says one (a place, a phone's numbering plan, a
 * plate); for a person, an organisation, a vehicle or an address without one, that of what it is
 * tied to: first of what it lives at or is located in; else works or stays at; else uses, owns or
 * drives; else was seen at, or any place or address that it is tied to. Most statements win; when
 * two countries are even, the next rule is asked, and after the last the country stays unknown.
 * Twice, so that a person who lives at an address in a town is where the town is.
 *
 * <p>O(m). A country that was read off a tie is a guess about where somebody is, not who they are.
 */
public final class Countries {

    private static final int STEPS = 2;
    private static final Set<EntityKind> CAN_BE_PLACED =
            Set.of(
                    EntityKind.PERSON,
                    EntityKind.ORGANISATION,
                    EntityKind.VEHICLE,
                    EntityKind.ADDRESS);

    private static final List<Set<TieKind>> RULES =
            List.of(
                    Set.of(TieKind.LIVES_AT, TieKind.LOCATED_IN),
                    Set.of(TieKind.WORKS_AT, TieKind.STAYS_AT),
                    Set.of(TieKind.USES, TieKind.OWNS, TieKind.DRIVES),
                    Set.of(TieKind.SEEN_AT));

    private final String[] countries;
    private final int inferred;

    private Countries(String[] countries, int inferred) {
        this.countries = countries;
        this.inferred = inferred;
    }

    public static Countries of(Network network) {
        String[] countries = new String[network.size()];
        for (int node = 0; node < countries.length; node++) {
            countries[node] = network.country(node);
        }
        int inferred = 0;
        for (int step = 0; step < STEPS; step++) {
            String[] known = countries.clone();
            for (int node = 0; node < countries.length; node++) {
                if (known[node].isEmpty() && CAN_BE_PLACED.contains(network.kind(node))) {
                    countries[node] = guess(network, node, known);
                    inferred += countries[node].isEmpty() ? 0 : 1;
                }
            }
        }
        return new Countries(countries, inferred);
    }

    /** ISO 3166 alpha-2, or empty when it is not known. */
    public String country(int node) {
        return countries[node];
    }

    /** How many were read off a tie. */
    public int inferred() {
        return inferred;
    }

    private static String guess(Network network, int node, String[] known) {
        for (int rule = 0; rule < RULES.size(); rule++) {
            Map<String, Integer> votes = new TreeMap<>();
            for (int slot = network.first(node); slot < network.first(node + 1); slot++) {
                int other = network.target(slot);
                int edge = network.edge(slot);
                if (!known[other].isEmpty() && counts(network, edge, other, rule)) {
                    votes.merge(known[other], network.weight(edge), Integer::sum);
                }
            }
            int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            List<String> winners =
                    votes.entrySet().stream()
                            .filter(vote -> vote.getValue() == most)
                            .map(Map.Entry::getKey)
                            .toList();
            if (winners.size() == 1) {
                return winners.getFirst();
            }
        }
        return "";
    }

    private static boolean counts(Network network, int edge, int other, int rule) {
        boolean last = rule == RULES.size() - 1;
        boolean somewhere =
                network.kind(other) == EntityKind.PLACE
                        || network.kind(other) == EntityKind.ADDRESS;
        return (last && somewhere)
                || RULES.get(rule).stream().anyMatch(kind -> network.hasKind(edge, kind));
    }
}
