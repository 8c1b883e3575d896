package lantern.samples.world;

import static lantern.samples.world.Stance.DENIED;
import static lantern.samples.world.Stance.HEDGED;
import static lantern.samples.world.Stance.STATED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The facts of one network, laid out in three cells (home, road, destination) that hold together by
 * several ties, so that no member alone stands between them.
 */
final class Ties {

    private static final LocalDate FIRST = LocalDate.of(2024, 6, 1);

    private final Dice dice;
    private final Map<String, Person> people;
    private final Map<String, Item> items;
    private final Gazetteer places;
    private final String destination;
    private final List<Fact> facts = new ArrayList<>();

    Ties(
            Dice dice,
            Map<String, Person> people,
            Map<String, Item> items,
            Gazetteer places,
            String destination) {
        this.dice = dice;
        this.people = people;
        this.items = items;
        this.places = places;
        this.destination = destination;
    }

    List<Fact> build() {
        home();
        road();
        destination();
        money();
        phones();
        doubts();
        return List.copyOf(facts);
    }

    private void home() {
        add(TieKind.RECRUITED, "recruiter victim1, recruiter victim2, recruiter victim3");
        add(TieKind.RECRUITED, "turned victim4, turned victim5, recruiter victim6");
        add(TieKind.LEADS, "boss agency");
        add(TieKind.LOCATED_IN, "agency office");
        add(TieKind.WORKS_AT, "recruiter agency");
        add(TieKind.ASSOCIATE_OF, "recruiter turned, boss exploiter, driver relief");
        add(TieKind.EMPLOYS, "boss recruiter, boss driver");
        add(TieKind.FAMILY_OF, "boss cousin, recruiter banker");
        add(TieKind.MET, "boss forger, turned madam, recruiter driver, driver turned");
        add(
                TieKind.USES,
                "recruiter recruiterMail, recruiter recruiterHandle, turned turnedHandle");
        // The victim-recruiter: exploited first, recruiting since.
        add(TieKind.EXPLOITS, "madam turned");
        add(TieKind.OWES_DEBT_TO, "turned boss");
    }

    private void road() {
        add(TieKind.TRANSPORTED, "driver victim1, driver victim2, driver victim3, driver victim6");
        add(TieKind.TRANSPORTED, "relief victim4, relief victim5");
        add(TieKind.DRIVES, "driver van, relief van, relief lorry, cousin car, keeper car");
        add(TieKind.OWNS, "haulier lorry, boss van");
        add(TieKind.WORKS_AT, "relief haulier");
        add(TieKind.FORGED_FOR, "forger victim1, forger victim4, forger driver");
        add(TieKind.SUPPLIES, "forger relief, cousin exploiter");
        add(TieKind.USES, "driver driverPassport, driver handset, victim1 victimPassport");
    }

    private void destination() {
        add(TieKind.HARBOURED, "keeper victim1, keeper victim2, keeper victim6");
        add(TieKind.HARBOURED, "cousin victim4, cousin victim5, cousin victim3");
        add(TieKind.EXPLOITS, "exploiter victim1, exploiter victim3, madam victim4, madam victim6");
        add(TieKind.CONTROLS, "exploiter victim2, madam victim5");
        add(TieKind.LEADS, "exploiter business");
        add(TieKind.WORKS_AT, "victim3 business, victim2 business");
        add(TieKind.CONTROLS, "letter house1, letter house2");
        add(TieKind.STAYS_AT, "victim1 house1, victim2 house1, victim4 house2, victim5 house2");
        add(TieKind.STAYS_AT, "turned house2");
        add(TieKind.LIVES_AT, "keeper house1, exploiter home, cousin house2");
        add(TieKind.SEEN_AT, "driver house1, relief house2, van house1, van house2, car house1");
        add(TieKind.SEEN_AT, "madam house1, cousin house1");
        for (String key : List.of("boss", "madam", "banker")) {
            Place town = dice.pick(places.in(destination));
            tell(TieKind.LIVES_AT, person(key), town, STATED);
        }
        for (String key : List.of("van", "car", "lorry")) {
            tell(TieKind.SEEN_AT, item(key), dice.pick(places.in(destination)), STATED);
        }
        tell(TieKind.SEEN_AT, person("driver"), dice.pick(places.in(destination)), STATED);
    }

    private void money() {
        add(TieKind.PAID, "exploiter banker, banker boss, madam banker, bankerAccount bossAccount");
        add(TieKind.OWNS, "banker bankerAccount, boss bossAccount, exploiter business");
        add(TieKind.OWES_DEBT_TO, "victim1 boss, victim4 turned, victim3 exploiter");
        add(TieKind.USES, "banker bankerMail");
    }

    private void phones() {
        for (String who :
                List.of(
                        "boss",
                        "recruiter",
                        "turned",
                        "driver",
                        "relief",
                        "forger",
                        "keeper",
                        "cousin",
                        "banker",
                        "exploiter",
                        "madam")) {
            add(TieKind.USES, who + " " + who + "Phone");
        }
        // One handset that goes from hand to hand.
        add(TieKind.USES, "driver burner, cousin burner");
        add(TieKind.ADVERTISED_BY, "victim4 workPhone, victim6 workPhone");
        add(TieKind.USES, "madam workPhone");
        add(
                TieKind.CALLED,
                "bossPhone recruiterPhone, bossPhone driverPhone, driverPhone keeperPhone");
        add(
                TieKind.CALLED,
                "exploiterPhone bankerPhone, turnedPhone reliefPhone, burner madamPhone");
        add(
                TieKind.CALLED,
                "forgerPhone reliefPhone, cousinPhone bossPhone, recruiterPhone keeperPhone");
        add(TieKind.LINKED_TO, "madamPhone turnedPhone, reliefPhone cousinPhone");
        add(TieKind.CALLED, "boss banker, keeper cousin");
    }

    private void doubts() {
        add(HEDGED, TieKind.MET, "banker forger, boss madam");
        add(HEDGED, TieKind.OWNS, "madam car");
        add(HEDGED, TieKind.ASSOCIATE_OF, "keeper driver");
        add(HEDGED, TieKind.RECRUITED, "turned victim6");
        add(HEDGED, TieKind.DRIVES, "madam car");
        add(HEDGED, TieKind.USES, "relief driverPhone");
        add(HEDGED, TieKind.STAYS_AT, "victim6 house1");
        add(DENIED, TieKind.ASSOCIATE_OF, "keeper boss, forger madam");
        add(DENIED, TieKind.MET, "exploiter forger, banker relief");
        add(DENIED, TieKind.SEEN_AT, "victim3 house2, forger house1");
        add(DENIED, TieKind.USES, "keeper burner");
        add(DENIED, TieKind.LIVES_AT, "banker home");
        add(DENIED, TieKind.DRIVES, "exploiter lorry");
        add(DENIED, TieKind.FAMILY_OF, "relief boss");
    }

    private void add(TieKind tie, String pairs) {
        add(STATED, tie, pairs);
    }

    private void add(Stance stance, TieKind tie, String pairs) {
        for (String pair : Table.cut(pairs, ",")) {
            List<String> ends = Table.cut(pair, " ");
            tell(tie, thing(ends.getFirst()), thing(ends.getLast()), stance);
        }
    }

    private void tell(TieKind tie, Thing from, Thing to, Stance stance) {
        facts.add(new Fact(tie, from, to, stance, when(tie)));
    }

    /** Events have a day; what lasts has a month since when. */
    private When when(TieKind tie) {
        LocalDate date = FIRST.plusDays(dice.below(600));
        return switch (tie) {
            case USES, OWNS, LIVES_AT, STAYS_AT, WORKS_AT, LEADS ->
                    new When(date.withDayOfMonth(1), false, true);
            case RECRUITED, EMPLOYS, FORGED_FOR, HARBOURED, EXPLOITS ->
                    new When(date.withDayOfMonth(1), false, false);
            default -> new When(date, true, false);
        };
    }

    private Thing thing(String key) {
        Person person = people.get(key);
        return person != null ? person : item(key);
    }

    private Person person(String key) {
        return get(people, key);
    }

    private Item item(String key) {
        return get(items, key);
    }

    /**
     * @throws IllegalStateException when the network has nobody and nothing of this part
     */
    static <T> T get(Map<String, T> parts, String key) {
        T part = parts.get(key);
        if (part == null) {
            throw new IllegalStateException("the network has no " + key);
        }
        return part;
    }
}
