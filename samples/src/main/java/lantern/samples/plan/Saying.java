package lantern.samples.plan;

import java.time.LocalDate;
import lantern.samples.world.Fact;
import lantern.samples.world.Item;
import lantern.samples.world.Journey;
import lantern.samples.world.Person;
import org.jspecify.annotations.Nullable;

/** One sentence that a report will hold. */
public sealed interface Saying {

    /** A tie. */
    record Tell(Fact fact) implements Saying {}

    /** Somebody's way from place to place. */
    record Travel(Journey journey) implements Saying {}

    /**
     * A sentence that makes no tie.
     *
     * @param topic its heading in remarks.txt
     * @param date what {date} stands for
     */
    record Remark(
            String topic,
            @Nullable Person about,
            @Nullable Person other,
            @Nullable LocalDate date,
            @Nullable Item agency)
            implements Saying {

        public static Remark noise() {
            return new Remark("NOISE", null, null, null, null);
        }

        public static Remark on(String topic, Person about) {
            return new Remark(topic, about, null, null, null);
        }

        public static Remark on(String topic, Person about, LocalDate date) {
            return new Remark(topic, about, null, date, null);
        }
    }
}
