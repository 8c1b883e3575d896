package lantern.analytics.edges;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which columns of an edge list are its ends and its weight, and whether the first line says so.
 *
 * @param from column of the first end, from 0
 * @param to column of the second end
 * @param weight column of the weight, -1 for none
 * @param named whether the first line is a header
 */
record Header(int from, int to, int weight, boolean named) {

    private static final Set<String> FROM =
            Set.of(
                    "source",
                    "from",
                    "src",
                    "node1",
                    "node_1",
                    "id1",
                    "start",
                    "a",
                    "u",
                    "tail",
                    "sender",
                    "caller",
                    "source_id",
                    "from_id",
                    "person1",
                    "actor1",
                    "i",
                    "head1",
                    "node a",
                    "nodea",
                    "vertex1",
                    "left");
    private static final Set<String> TO =
            Set.of(
                    "target",
                    "to",
                    "dst",
                    "dest",
                    "destination",
                    "node2",
                    "node_2",
                    "id2",
                    "end",
                    "b",
                    "v",
                    "head",
                    "receiver",
                    "callee",
                    "target_id",
                    "to_id",
                    "person2",
                    "actor2",
                    "j",
                    "head2",
                    "node b",
                    "nodeb",
                    "vertex2",
                    "right");
    private static final Set<String> WEIGHT =
            Set.of("weight", "w", "value", "strength", "count", "weights", "length", "distance");

    /**
     * @param rows the first lines of the file, in cells, at least one
     */
    static Header of(List<List<String>> rows) {
        List<String> head =
                rows.getFirst().stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
        int from = column(head, FROM);
        int to = column(head, TO);
        List<List<String>> others = rows.subList(1, rows.size());
        boolean numbersBelow =
                !others.isEmpty()
                        && others.stream()
                                .allMatch(row ->
                                        row.size() > 1
                                                && isNumber(row.get(0))
                                                && isNumber(row.get(1)));
        boolean weightBelow =
                !others.isEmpty()
                        && head.size() > 2
                        && others.stream().allMatch(row -> row.size() > 2 && isNumber(row.get(2)));
        boolean words = head.size() > 1 && !isNumber(head.get(0)) && !isNumber(head.get(1));
        boolean named = from >= 0 && to >= 0 && from != to && !(isShort(head, from) && again(rows));
        if (named) {
            int weight = column(head, WEIGHT);
            return new Header(from, to, weight, true);
        }
        if ((words && numbersBelow) || (weightBelow && !isNumber(head.get(2)))) {
            return new Header(0, 1, weightBelow ? 2 : -1, true);
        }
        return new Header(0, 1, head.size() > 2 && isNumber(head.get(2)) ? 2 : -1, false);
    }

    /** "a,b" may be the names of two columns or of two nodes. */
    private static boolean isShort(List<String> head, int from) {
        return head.get(from).length() == 1;
    }

    /** Does a cell of the first line name a node further down? */
    private static boolean again(List<List<String>> rows) {
        List<String> head = rows.getFirst();
        return rows.stream().skip(1).flatMap(List::stream).anyMatch(head::contains)
                || rows.stream()
                        .skip(1)
                        .flatMap(row -> row.stream().limit(2))
                        .allMatch(cell -> cell.length() == 1 && !isNumber(cell));
    }

    private static int column(List<String> head, Set<String> names) {
        for (int at = 0; at < head.size(); at++) {
            if (names.contains(head.get(at))) {
                return at;
            }
        }
        return -1;
    }

    static boolean isNumber(String cell) {
        try {
            Double.parseDouble(cell);
            return !cell.isEmpty();
        } catch (NumberFormatException _) {
            return false;
        }
    }
}
