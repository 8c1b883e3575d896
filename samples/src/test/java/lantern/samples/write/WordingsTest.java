package lantern.samples.write;

import static org.assertj.core.api.Assertions.assertThat;

import lantern.samples.world.Fact;
import lantern.samples.world.Stance;
import lantern.samples.world.World;
import org.junit.jupiter.api.Test;

class WordingsTest {

    private final Wordings wordings = new Wordings();

    @Test
    void everyTieCanBeSaidInSixWaysAtLeast() {
        assertThat(wordings.headings()).hasSizeGreaterThan(30);
        for (String heading : wordings.headings()) {
            assertThat(wordings.count(heading, Stance.STATED))
                    .as(heading)
                    .isGreaterThanOrEqualTo(6);
        }
    }

    @Test
    void everyHeadingHasAFactThatNeedsIt() {
        assertThat(World.of(1).facts().map(Fact::heading).distinct())
                .containsExactlyInAnyOrderElementsOf(wordings.headings());
    }
}
