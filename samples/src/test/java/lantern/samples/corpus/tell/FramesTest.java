package lantern.samples.corpus.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import lantern.samples.corpus.cast.Known;
import lantern.samples.corpus.cast.RingBuilder;
import lantern.samples.corpus.cast.Towns;
import lantern.samples.world.Dice;
import lantern.samples.world.Stance;
import org.junit.jupiter.api.Test;

class FramesTest {

    private final Frames frames = new Frames();

    @Test
    void thereAreHundredsOfWaysToSayATie() {
        int all = 0;
        for (String heading : frames.headings()) {
            if (heading.contains(" ")) {
                for (Stance stance : Stance.values()) {
                    all += frames.count(heading, stance);
                }
            }
        }
        assertThat(all).isGreaterThan(500);
    }

    @Test
    void everythingThatNetworksKnowCanBeSaidInFourWaysAtLeast() {
        RingBuilder rings = new RingBuilder(new Towns());
        Set<String> headings = new TreeSet<>();
        for (int network = 0; network < 60; network++) {
            rings.build(network, new Dice(network)).known().stream()
                    .map(Known::heading)
                    .forEach(headings::add);
        }
        assertThat(headings).hasSizeGreaterThan(40);
        for (String heading : headings) {
            assertThat(frames.count(heading, Stance.STATED)).as(heading).isGreaterThanOrEqualTo(4);
        }
    }
}
