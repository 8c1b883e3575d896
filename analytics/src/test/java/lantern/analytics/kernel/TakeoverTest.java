package lantern.analytics.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TakeoverTest {

    /** 0 in the middle of 1, 2, 3; 1 also has 4: best tied, it takes over 2 and 3. */
    @Test
    void theBestTiedContactTakesOverTheOthers() {
        Graph graph = graph(5, 0, 1, 0, 2, 0, 3, 1, 4);
        Graph after = Takeover.of(graph, new int[] {0}, _ -> true);
        assertThat(after.neighbours(0)).isEmpty();
        assertThat(after.neighbours(1)).containsExactly(2, 3, 4);
        assertThat(after.edges()).isEqualTo(3);
    }

    /** Whoever is removed too, or may not follow, does not: the next best does. */
    @Test
    void whoIsGoneOrMayNotFollowTakesNothingOver() {
        Graph graph = graph(5, 0, 1, 0, 2, 0, 3, 1, 4);
        Graph after = Takeover.of(graph, new int[] {0, 1}, node -> node != 2);
        assertThat(after.neighbours(3)).containsExactly(2, 4);
        assertThat(after.edges()).isEqualTo(2);
    }

    /** 0 has only 1, which is a phone; 2 has it too. */
    @Test
    void aContactOfAContactFollowsWhereNoContactMay() {
        Graph graph = graph(4, 0, 1, 1, 2, 2, 3);
        Graph after = Takeover.of(graph, new int[] {0}, node -> node != 1);
        assertThat(after.neighbours(2)).containsExactly(1, 3);
    }

    @Test
    void withNobodyToFollowTheTiesAreGone() {
        Graph graph = graph(3, 0, 1, 0, 2);
        Graph after = Takeover.of(graph, new int[] {0}, _ -> false);
        assertThat(after.edges()).isZero();
        assertThat(after.size()).isEqualTo(3);
    }

    private static Graph graph(int size, int... ends) {
        int[] from = new int[ends.length / 2];
        int[] to = new int[from.length];
        Arrays.setAll(from, edge -> ends[2 * edge]);
        Arrays.setAll(to, edge -> ends[2 * edge + 1]);
        return Graph.of(size, from, to, null, false);
    }
}
