package lantern.model.network;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import lantern.model.entity.EntityId;

/** What an analysis found. Its shape picks the picture. */
public sealed interface Finding {

    /** Measures of each entity that has any, by the entity's id. */
    SortedMap<EntityId, Map<String, Double>> scores();

    /** The most telling first; never a child or a person known only as a victim. */
    List<Ranked> ranking();

    /** Figures of the whole network. */
    SortedMap<String, Double> summary();

    /**
     * @param score in the analysis's own unit, higher is more
     * @param because one short clause in plain words, without any name
     */
    record Ranked(EntityId entity, double score, String because) {}

    /** A score for each: drawn as sizes. */
    record Scores(
            SortedMap<EntityId, Map<String, Double>> scores,
            List<Ranked> ranking,
            SortedMap<String, Double> summary)
            implements Finding {
        public Scores {
            ranking = List.copyOf(ranking);
        }
    }

    /**
     * Who goes, one after the other, with a score for each: drawn as sizes.
     *
     * @param removals in this order
     */
    record Plan(
            List<Removal> removals,
            SortedMap<EntityId, Map<String, Double>> scores,
            List<Ranked> ranking,
            SortedMap<String, Double> summary)
            implements Finding {
        public Plan {
            removals = List.copyOf(removals);
            ranking = List.copyOf(ranking);
        }
    }

    /**
     * @param largestComponent how many things the largest part left has afterwards
     */
    record Removal(EntityId entity, int largestComponent) {}

    /** A partition: drawn as colours. */
    record Groups(
            List<Group> groups,
            SortedMap<EntityId, Map<String, Double>> scores,
            List<Ranked> ranking,
            SortedMap<String, Double> summary)
            implements Finding {
        public Groups {
            groups = List.copyOf(groups);
            ranking = List.copyOf(ranking);
        }
    }

    /**
     * @param number counts from 1, largest group first
     * @param members sorted; victims and children among them, since they are part of the network
     * @param key the people who hold it together, never a child or one known only as a victim
     * @param countries how many members have each country, ISO 3166 alpha-2
     */
    record Group(
            int number,
            List<EntityId> members,
            List<EntityId> key,
            SortedMap<String, Integer> countries) {
        public Group {
            members = List.copyOf(members);
            key = List.copyOf(key);
        }
    }

    /** Cells tied across a border: drawn as bridges between groups. */
    record Crossings(
            List<Group> cells,
            List<Crossing> crossings,
            SortedMap<EntityId, Map<String, Double>> scores,
            List<Ranked> ranking,
            SortedMap<String, Double> summary)
            implements Finding {
        public Crossings {
            cells = List.copyOf(cells);
            crossings = List.copyOf(crossings);
            ranking = List.copyOf(ranking);
        }
    }

    /**
     * What ties a domestic cell to another country.
     *
     * @param cell number of the domestic cell
     * @param country ISO 3166 alpha-2 of the far side
     * @param people through whom, phones by which, and routes along which, strongest first
     * @param far entities on the far side that they lead to, sorted
     */
    record Crossing(
            int cell,
            String country,
            List<EntityId> people,
            List<EntityId> phones,
            List<EntityId> routes,
            List<EntityId> far) {
        public Crossing {
            people = List.copyOf(people);
            phones = List.copyOf(phones);
            routes = List.copyOf(routes);
            far = List.copyOf(far);
        }
    }
}
