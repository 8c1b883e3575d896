package lantern.ingest.read.propose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lantern.ingest.read.mapping.Cell;
import lantern.ingest.read.mapping.Sample;

/**
 * What the columns of a row mostly say of each other. Events hold when the row says, what people
 * have and where they live holds at no time that it tells.
 */
final class ProposedTies {

    private static final Set<String> SEEN =
            Set.of(
                    "site",
                    "location",
                    "camera",
                    "cam",
                    "seen",
                    "place",
                    "lieu",
                    "ort",
                    "kamera",
                    "standort",
                    "locatie",
                    "loc",
                    "lugar",
                    "miejsce",
                    "plaats",
                    "luogo",
                    "sighting",
                    "lokalizacja",
                    "area",
                    "observed");
    private static final Set<String> WORK =
            Set.of("site", "workplace", "farm", "depot", "branch", "location", "client", "factory");
    private static final Set<String> HOME =
            Set.of(
                    "town",
                    "city",
                    "stadt",
                    "ville",
                    "stad",
                    "wohnort",
                    "miasto",
                    "oras",
                    "ciudad",
                    "woonplaats",
                    "home",
                    "residence",
                    "living",
                    "lives");
    private static final Set<String> MESSAGES =
            Set.of(
                    "sms",
                    "text",
                    "mms",
                    "txt",
                    "message",
                    "msg",
                    "text message",
                    "sms-mo",
                    "sms-mt",
                    "smsmo",
                    "smsmt",
                    "sms mo",
                    "sms mt",
                    "whatsapp",
                    "im",
                    "sms out",
                    "sms in",
                    "sms sent",
                    "sms received",
                    "sms-out",
                    "sms-in",
                    "nachricht",
                    "bericht",
                    "mesaj",
                    "wiadomosc",
                    "mensaje");
    private static final List<String> INCOMING =
            List.of(
                    "in",
                    "incoming",
                    "mt",
                    "i",
                    "received",
                    "rx",
                    "inbound",
                    "eingehend",
                    "entrant",
                    "inkomend",
                    "przychodzace",
                    "primit",
                    "entrante",
                    "terminating");

    private final Sample sample;
    private final List<Guess> guesses;
    private final List<Thing> things;
    private final Set<String> ties = new LinkedHashSet<>();

    ProposedTies(Sample sample, List<Guess> guesses, List<Thing> things) {
        this.sample = sample;
        this.guesses = guesses;
        this.things = things;
    }

    List<String> yaml() {
        calls();
        for (Side side : Side.values()) {
            belongings(side);
            keepers(side);
            drivers(side);
            handsets(side);
        }
        adverts();
        payments();
        sightings();
        companions();
        return List.copyOf(ties);
    }

    private void calls() {
        Optional<Thing> first = find(Meaning.PHONE, Side.FIRST, Role.SUBJECT);
        Optional<Thing> second = find(Meaning.PHONE, Side.SECOND, Role.SUBJECT);
        List<Thing> plain = list(Meaning.PHONE, Side.NONE, Role.SUBJECT);
        if (first.isEmpty() && !plain.isEmpty() && second.isPresent()) {
            first = Optional.of(plain.getFirst());
        } else if (second.isEmpty() && !plain.isEmpty() && first.isPresent()) {
            second = Optional.of(plain.getFirst());
        } else if (first.isEmpty() && second.isEmpty() && plain.size() == 2 && nobody()) {
            first = Optional.of(plain.get(0));
            second = Optional.of(plain.get(1));
        }
        if (first.isEmpty() || second.isEmpty() || isPayment()) {
            return;
        }
        String kind = callKind();
        String ways = ways();
        if (ways.isEmpty()) {
            tie(kind, first.get(), second.get(), true, "");
        } else {
            tie(
                    kind,
                    first.get(),
                    second.get(),
                    true,
                    ", when: {column: " + ways + ", not: " + INCOMING + "}");
            tie(
                    kind,
                    second.get(),
                    first.get(),
                    true,
                    ", when: {column: " + ways + ", is: " + INCOMING + "}");
        }
    }

    private boolean nobody() {
        return things.stream().noneMatch(thing -> thing.meaning() == Meaning.NAME);
    }

    private String callKind() {
        Optional<Guess> kind =
                guesses.stream().filter(guess -> guess.means(Meaning.KIND)).findFirst();
        if (kind.isEmpty()) {
            return "CALLED";
        }
        Set<String> messages = new TreeSet<>(MESSAGES);
        for (String value : values(kind.get())) {
            if (value.matches(".*(?:sms|mms|text|message|msg|chat|whatsapp).*")) {
                messages.add(value);
            }
        }
        StringBuilder is = new StringBuilder();
        for (String word : messages) {
            is.append(is.isEmpty() ? "" : ", ")
                    .append(ProposedMapping.quoted(word))
                    .append(": LINKED_TO");
        }
        return "{column: "
                + ProposedMapping.quoted(kind.get().column())
                + ", is: {"
                + is
                + "}, else: CALLED}";
    }

    /** The column that says who of the two called, where no name of a column does. */
    private String ways() {
        boolean named = find(Meaning.PHONE, Side.FIRST, Role.SUBJECT).isPresent();
        return guesses.stream()
                .filter(guess -> guess.means(Meaning.WAY) && !named)
                .filter(guess -> values(guess).stream().anyMatch(INCOMING::contains))
                .map(guess -> ProposedMapping.quoted(guess.column()))
                .findFirst()
                .orElse("");
    }

    private Set<String> values(Guess guess) {
        Set<String> values = new TreeSet<>();
        int at = position(guess.column());
        sample.rows().stream()
                .flatMap(row -> row.cells(at).stream())
                .map(Cell::value)
                .filter(value -> !value.isEmpty() && value.length() < 24)
                .filter(ProposedMapping::isPlain)
                .limit(200)
                .forEach(value -> values.add(value.toLowerCase(Locale.ROOT)));
        return values;
    }

    private int position(String column) {
        int named = sample.header().indexOf(column);
        return named >= 0 ? named : Integer.parseInt(column) - 1;
    }

    private void belongings(Side side) {
        Optional<Thing> person = find(Meaning.NAME, side, Role.SUBJECT);
        if (person.isEmpty()) {
            return;
        }
        if (!isAdvert()) {
            each(person.get(), "USES", Meaning.PHONE, side);
        }
        each(person.get(), "USES", Meaning.EMAIL, side);
        each(person.get(), "USES", Meaning.HANDLE, side);
        each(person.get(), "USES", Meaning.PASSPORT, side);
        each(person.get(), "OWNS", Meaning.ACCOUNT, side);
        each(person.get(), "LIVES_AT", Meaning.ADDRESS, side);
        each(person.get(), "WORKS_AT", Meaning.ORGANISATION, side);
        if (list(Meaning.PHONE, side, Role.SUBJECT).isEmpty()) {
            each(person.get(), "USES", Meaning.DEVICE, side);
        }
        for (Thing flight : list(Meaning.FLIGHT, side, Role.SUBJECT)) {
            tie("TRAVELLED", person.get(), flight, true, "");
        }
    }

    private void each(Thing person, String kind, Meaning meaning, Side side) {
        list(meaning, side, Role.SUBJECT).forEach(thing -> tie(kind, person, thing, false, ""));
    }

    /** Whose the vehicle, else the phone, else the account is. */
    private void keepers(Side side) {
        for (Thing keeper : list(Meaning.NAME, side, Role.KEEPER)) {
            List<Thing> owned =
                    List.of(Meaning.PLATE, Meaning.PHONE, Meaning.ACCOUNT).stream()
                            .map(meaning -> list(meaning, side, Role.SUBJECT))
                            .filter(list -> !list.isEmpty())
                            .findFirst()
                            .orElse(
                                    side == Side.NONE
                                            ? list(Meaning.PHONE, Side.FIRST, Role.SUBJECT)
                                            : List.of());
            owned.forEach(thing -> tie("OWNS", keeper, thing, false, ""));
            list(Meaning.ADDRESS, side, Role.KEEPER)
                    .forEach(home -> tie("LIVES_AT", keeper, home, false, ""));
            list(Meaning.PHONE, side, Role.KEEPER)
                    .forEach(phone -> tie("USES", keeper, phone, false, ""));
            if (find(Meaning.NAME, side, Role.SUBJECT).isEmpty()) {
                list(Meaning.ADDRESS, side, Role.SUBJECT)
                        .forEach(home -> tie("LIVES_AT", keeper, home, false, ""));
            }
        }
    }

    private void drivers(Side side) {
        for (Thing driver : list(Meaning.NAME, side, Role.DRIVER)) {
            list(Meaning.PLATE, side, Role.SUBJECT)
                    .forEach(plate -> tie("DRIVES", driver, plate, true, ""));
            list(Meaning.PHONE, side, Role.DRIVER)
                    .forEach(phone -> tie("USES", driver, phone, false, ""));
            list(Meaning.ADDRESS, side, Role.DRIVER)
                    .forEach(home -> tie("LIVES_AT", driver, home, false, ""));
            list(Meaning.PASSPORT, side, Role.DRIVER)
                    .forEach(paper -> tie("USES", driver, paper, false, ""));
        }
        for (Thing trailer : list(Meaning.PLATE, side, Role.TRAILER)) {
            list(Meaning.PLATE, side, Role.SUBJECT)
                    .forEach(plate -> tie("LINKED_TO", plate, trailer, false, ""));
        }
        Optional<Thing> person = find(Meaning.NAME, side, Role.SUBJECT);
        boolean seen = isSighting();
        person.filter(_ -> !seen && list(Meaning.NAME, side, Role.DRIVER).isEmpty())
                .ifPresent(one ->
                        list(Meaning.PLATE, side, Role.SUBJECT)
                                .forEach(plate -> tie("DRIVES", one, plate, true, "")));
    }

    private void handsets(Side side) {
        List<Thing> phones = list(Meaning.PHONE, side, Role.SUBJECT);
        if (phones.isEmpty() && side == Side.NONE) {
            phones = list(Meaning.PHONE, Side.FIRST, Role.SUBJECT);
        }
        for (Thing device : list(Meaning.DEVICE, side, Role.SUBJECT)) {
            phones.stream().limit(1).forEach(phone -> tie("LINKED_TO", phone, device, false, ""));
        }
    }

    private boolean isAdvert() {
        return things.stream().anyMatch(thing -> thing.meaning() == Meaning.URL);
    }

    /** The advertised person leads to the phone; an advert without a name does itself. */
    private void adverts() {
        Optional<Thing> url = find(Meaning.URL, Side.NONE, Role.SUBJECT);
        Optional<Thing> person =
                find(Meaning.NAME, Side.NONE, Role.SUBJECT)
                        .or(() -> find(Meaning.ALIAS, Side.NONE, Role.SUBJECT));
        if (url.isPresent()) {
            Thing advertised = person.orElse(url.get());
            list(Meaning.PHONE, Side.NONE, Role.SUBJECT)
                    .forEach(phone -> tie("ADVERTISED_BY", advertised, phone, true, ""));
        }
    }

    private boolean isPayment() {
        return guesses.stream().anyMatch(guess -> guess.means(Meaning.AMOUNT))
                || things.stream()
                        .anyMatch(thing ->
                                thing.meaning() == Meaning.ACCOUNT && thing.side() != Side.NONE);
    }

    private void payments() {
        Optional<Thing> payer = payer(Side.FIRST);
        Optional<Thing> payee = payer(Side.SECOND);
        if (isPayment() && payer.isPresent() && payee.isPresent()) {
            tie("PAID", payer.get(), payee.get(), true, "");
        }
    }

    private Optional<Thing> payer(Side side) {
        return find(Meaning.NAME, side, Role.SUBJECT)
                .or(() -> find(Meaning.NAME, side, Role.KEEPER))
                .or(() -> find(Meaning.ACCOUNT, side, Role.SUBJECT));
    }

    private boolean isSighting() {
        return !list(Meaning.PLATE, Side.NONE, Role.SUBJECT).isEmpty()
                && places(SEEN).findAny().isPresent();
    }

    private java.util.stream.Stream<Thing> places(Set<String> names) {
        return things.stream()
                .filter(thing ->
                        thing.meaning() == Meaning.PLACE
                                && thing.side() == Side.NONE
                                && thing.role() == Role.SUBJECT)
                .filter(thing -> {
                    for (String word :
                            thing.column().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
                        if (names.contains(word)) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    private void sightings() {
        List<Thing> plates = list(Meaning.PLATE, Side.NONE, Role.SUBJECT);
        Optional<Thing> person = find(Meaning.NAME, Side.NONE, Role.SUBJECT);
        if (isPayment() && person.isPresent()) {
            places(WORK).forEach(place -> tie("WORKS_AT", person.get(), place, false, ""));
            return;
        }
        if (!plates.isEmpty()) {
            places(SEEN)
                    .limit(1)
                    .forEach(place ->
                            plates.forEach(plate -> tie("SEEN_AT", plate, place, true, "")));
        } else if (person.isPresent() && !isAdvert() && !isPayment()) {
            places(SEEN).limit(1).forEach(place -> tie("SEEN_AT", person.get(), place, true, ""));
            if (list(Meaning.ADDRESS, Side.NONE, Role.SUBJECT).isEmpty()) {
                places(HOME)
                        .limit(1)
                        .forEach(place -> tie("LIVES_AT", person.get(), place, false, ""));
            }
        }
    }

    private void companions() {
        Optional<Thing> person = find(Meaning.NAME, Side.NONE, Role.SUBJECT);
        for (Thing other : list(Meaning.NAME, Side.NONE, Role.COMPANION)) {
            person.ifPresent(one -> tie("ASSOCIATE_OF", one, other, false, ""));
        }
    }

    private Optional<Thing> find(Meaning meaning, Side side, Role role) {
        return list(meaning, side, role).stream().findFirst();
    }

    private List<Thing> list(Meaning meaning, Side side, Role role) {
        List<Thing> found = new ArrayList<>();
        for (Thing thing : things) {
            if (thing.meaning() == meaning && thing.side() == side && thing.role() == role) {
                found.add(thing);
            }
        }
        return found;
    }

    /**
     * @param dated holds when the row says
     */
    private void tie(String kind, Thing from, Thing to, boolean dated, String more) {
        ties.add(
                "  - {kind: "
                        + kind
                        + ", from: "
                        + from.name()
                        + ", to: "
                        + to.name()
                        + (dated ? "" : ", date: \"\"")
                        + more
                        + "}");
    }
}
