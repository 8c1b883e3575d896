package lantern.samples.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import lantern.samples.Format;
import lantern.samples.world.Dice;
import lantern.samples.world.Fact;
import lantern.samples.world.Item;
import lantern.samples.world.Network;
import lantern.samples.world.Person;
import lantern.samples.world.World;

/** Lays out two years of reports: who reports on which network when, and what. */
public final class Planner {

    private static final LocalDate FIRST = LocalDate.of(2024, 9, 2);
    private static final int DAYS = 720;

    /** One report in seven is restricted, records apart, in turn to these. */
    private static final int RESTRICTED_EVERY = 7;

    /** Two reports in five are forms, two prose, one records. */
    private static final List<Format> SHARES =
            List.of(Format.FORM, Format.FORM, Format.PROSE, Format.PROSE, Format.CSV);

    private static final int REPEATED_EVERY = 15;

    private static final List<Access> RESTRICTIONS =
            List.of(Access.SECRET, Access.of("KESTREL"), Access.of("LINNET"));

    private static final List<String> OPERATIONS =
            List.of("SALTMARSH", "CURLEW FIELD", "BLACKTHORN", "IVY LANTERN");

    private final World world;
    private final Set<Format> formats;
    private final Dice dice;
    private final List<Partner> partners = Partner.all();
    private final List<Telling> tellings = new ArrayList<>();
    private final Specials specials;
    private final Map<String, Integer> numbers = new TreeMap<>();
    private final List<Plan> plans = new ArrayList<>();
    private final List<Repeat> repeats = new ArrayList<>();
    private final Item guardians =
            Partner.agency("o99", "GB", "Independent Child Guardianship Service");
    private int restricted;

    /** One partner's report passed on by another as if it were news. */
    public record Repeat(String original, String repeated) {}

    public Planner(World world, Set<Format> formats, Dice dice) {
        this.world = world;
        this.formats = formats;
        this.dice = dice;
        this.specials = new Specials(world);
        world.networks().forEach(network -> tellings.add(new Telling(network)));
    }

    /** The plans of a number of reports, oldest first. */
    public List<Plan> plan(int reports) {
        for (int at = 0; at < reports; at++) {
            LocalDate day = FIRST.plusDays((long) at * DAYS / reports);
            int network = at % tellings.size();
            plans.add(report(at, network, day));
        }
        return List.copyOf(plans);
    }

    public List<Repeat> repeats() {
        return List.copyOf(repeats);
    }

    private Plan report(int at, int index, LocalDate day) {
        Network network = world.networks().get(index);
        List<Partner> near = near(network);
        Manner manner = manner(near);
        Partner partner =
                dice.pick(near.stream().filter(it -> it.manners().contains(manner)).toList());
        int number =
                numbers.merge(partner.folder() + day.getYear(), dice.between(1, 9), Integer::sum);
        String name =
                String.format(
                        Locale.ROOT, "%s-%d-%04d", partner.folder(), day.getYear(), 100 + number);
        boolean repeats = at % REPEATED_EVERY == REPEATED_EVERY - 1;
        Telling.Told told = told(index, partner, manner, day, name, repeats);
        return new Plan(
                name,
                100 + number,
                partner,
                manner,
                day,
                network,
                OPERATIONS.get(index),
                access(at, manner, told.subject()),
                told.subject(),
                told.sayings());
    }

    private Access access(int at, Manner manner, Person subject) {
        // The broker is to be found by whoever looks: what is said of him is open.
        boolean open = manner.format() == Format.CSV || subject.equals(world.broker());
        if (open || at % RESTRICTED_EVERY != RESTRICTED_EVERY - 3) {
            return Access.OPEN;
        }
        restricted++;
        return RESTRICTIONS.get(restricted % RESTRICTIONS.size());
    }

    /**
     * What somebody else reported, where that is due; else what waits to be told; else what was
     * told least.
     */
    private Telling.Told told(
            int index,
            Partner partner,
            Manner manner,
            LocalDate day,
            String name,
            boolean repeats) {
        Network network = world.networks().get(index);
        if (manner.format() == Format.CSV) {
            return new Telling.Told(network.people().getFirst(), List.of());
        }
        if (repeats) {
            Optional<Telling.Told> repeated =
                    repeat(network, partner, name + "." + manner.extension());
            if (repeated.isPresent()) {
                return repeated.get();
            }
        }
        Optional<Specials.Special> special = specials.next(network, day);
        if (special.isPresent()) {
            List<Saying> sayings = new ArrayList<>(special.get().sayings());
            sayings.add(Saying.Remark.noise());
            Person subject = special.get().subject();
            sayings.addAll(tellings.get(index).others(day, subject, dice));
            return new Telling.Told(subject, sayings);
        }
        return tellings.get(index).choose(manner, day, guardians, dice);
    }

    /** The same facts as an open report of another partner, the latest that will do. */
    private Optional<Telling.Told> repeat(Network network, Partner partner, String file) {
        for (Plan earlier : plans.reversed()) {
            List<Saying> sayings = new ArrayList<>();
            for (Saying saying : earlier.sayings()) {
                if (saying instanceof Saying.Tell(Fact fact) && !fact.touches(world.broker())) {
                    sayings.add(saying);
                }
            }
            boolean other = !earlier.partner().equals(partner);
            boolean same = earlier.network().equals(network);
            if (other && same && !earlier.access().restricted() && sayings.size() > 1) {
                Item from = earlier.partner().organisation();
                sayings.add(new Saying.Remark("REPEATED", null, null, null, from));
                repeats.add(new Repeat(earlier.file(), file));
                return Optional.of(new Telling.Told(earlier.subject(), sayings));
            }
        }
        return Optional.empty();
    }

    /**
     * A format by its share, then one of the manners that partners of the network's countries have.
     */
    private Manner manner(List<Partner> near) {
        List<Manner> possible =
                near.stream()
                        .flatMap(partner -> partner.manners().stream())
                        .filter(manner -> formats.contains(manner.format()))
                        .distinct()
                        .sorted()
                        .toList();
        if (possible.isEmpty()) {
            throw new IllegalArgumentException("no partner writes " + formats);
        }
        Format format = dice.pick(SHARES);
        List<Manner> chosen = possible.stream().filter(it -> it.format() == format).toList();
        return dice.pick(chosen.isEmpty() ? possible : chosen);
    }

    /** Those of the network's countries, and the national agency. */
    private List<Partner> near(Network network) {
        return partners.stream()
                .filter(it ->
                        network.countries().contains(it.country()) || it.folder().equals("nca"))
                .toList();
    }
}
