package lantern.samples.corpus.tell;

import java.time.LocalDate;
import lantern.samples.corpus.cast.Known;
import lantern.samples.world.Item;
import lantern.samples.world.Journey;
import lantern.samples.world.Person;
import org.jspecify.annotations.Nullable;

/** One thing that a report says. */
public sealed interface Saying {

    /** A tie. */
    record Tell(Known known) implements Saying {}

    /** Somebody's way from place to place. */
    record Travel(Journey journey) implements Saying {}

    /**
     * A sentence that makes no tie.
     *
     * @param topic its heading in remarks.txt
     * @param date what {date} stands for
     * @param organisation what {organisation} stands for
     */
    record Remark(
            String topic,
            @Nullable Person about,
            @Nullable Person other,
            @Nullable LocalDate date,
            @Nullable Item organisation)
            implements Saying {

        public static Remark noise() {
            return new Remark("NOISE", null, null, null, null);
        }

        public static Remark on(String topic, Person about) {
            return new Remark(topic, about, null, null, null);
        }
    }
}
