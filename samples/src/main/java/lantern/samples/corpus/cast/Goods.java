package lantern.samples.corpus.cast;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lantern.samples.corpus.number.AccountNumbers;
import lantern.samples.corpus.number.FreightNumbers;
import lantern.samples.corpus.number.Numeral;
import lantern.samples.corpus.number.PaperNumbers;
import lantern.samples.corpus.number.PhoneNumbers;
import lantern.samples.corpus.number.PlateNumbers;
import lantern.samples.world.Dice;
import lantern.samples.world.Item;
import lantern.samples.world.Kind;
import lantern.samples.world.Person;
import lantern.samples.world.Place;
import lantern.samples.world.Table;

/** Draws the things of one network. A number means the same thing wherever it is met. */
final class Goods {

    private static final String POSTCODE_ENDS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final Map<String, List<String>> AREAS = rows("corpus/postcodes.txt");
    private static final double WRONG_DIGIT = 0.06;

    private static final PhoneNumbers PHONES = new PhoneNumbers();
    private static final Map<String, List<String>> STREETS = rows("corpus/streets.txt");
    private static final Map<String, List<String>> COMPANIES = rows("corpus/companies.txt");

    private final Dice dice;
    private final int network;
    private final List<Item> all = new ArrayList<>();
    private final Map<String, Integer> phones = new HashMap<>();

    Goods(Dice dice, int network) {
        this.dice = dice;
        this.network = network;
    }

    private static Map<String, List<String>> rows(String table) {
        Map<String, List<String>> rows = new HashMap<>();
        Table.rows(table).forEach(row -> rows.put(row.get(0), Table.cut(row.get(1), ",")));
        return rows;
    }

    List<Item> all() {
        return List.copyOf(all);
    }

    private Item keep(Item item) {
        all.add(item);
        return item;
    }

    private Item numbered(Kind kind, String country, Numeral number) {
        return keep(
                new Item(
                        kind.label().toLowerCase(Locale.ROOT) + "-" + number.value(),
                        kind,
                        country,
                        number.value(),
                        number.writings(),
                        number.valid()));
    }

    private Item named(Kind kind, String country, List<String> writings) {
        String id = "n" + network + "-t" + all.size();
        return keep(new Item(id, kind, country, "", writings));
    }

    Item phone(String country) {
        String of = PHONES.has(country) ? country : "GB";
        return numbered(
                Kind.PHONE, of, PHONES.number(of, network, phones.merge(of, 1, Integer::sum) - 1));
    }

    Item vehicle(String country) {
        String of = PlateNumbers.has(country) ? country : "DE";
        return numbered(
                Kind.VEHICLE,
                of,
                dice.chance(0.06) ? PlateNumbers.chassis(dice) : PlateNumbers.plate(dice, of));
    }

    Item account(String country) {
        boolean british = country.equals("GB") && dice.chance(0.4);
        if (british || dice.chance(0.03)) {
            return numbered(
                    Kind.ACCOUNT,
                    country,
                    british ? AccountNumbers.british(dice) : AccountNumbers.wallet(dice));
        }
        String of = AccountNumbers.hasIban(country) ? country : "DE";
        return numbered(Kind.ACCOUNT, of, AccountNumbers.iban(dice, of, !dice.chance(WRONG_DIGIT)));
    }

    Item device() {
        return numbered(Kind.DEVICE, "", FreightNumbers.imei(dice, !dice.chance(WRONG_DIGIT)));
    }

    Item container() {
        return numbered(
                Kind.CONTAINER, "", FreightNumbers.container(dice, !dice.chance(WRONG_DIGIT)));
    }

    Item ship() {
        return numbered(Kind.VESSEL, "", FreightNumbers.ship(dice, !dice.chance(WRONG_DIGIT)));
    }

    Item flight() {
        return numbered(Kind.FLIGHT, "", FreightNumbers.flight(dice));
    }

    Item passport(Person of) {
        String country = Folk.country(of.culture());
        return numbered(Kind.DOCUMENT, country, PaperNumbers.passport(dice, country));
    }

    /** Another paper than a passport. */
    Item paper(Person of, String type) {
        Numeral number =
                switch (type) {
                    case "NationalInsurance" -> PaperNumbers.nationalInsurance(dice);
                    case "Licence" ->
                            PaperNumbers.licence(dice, of.family().main(), of.born(), of.female());
                    default ->
                            dice.chance(0.5) ? PaperNumbers.card(dice) : PaperNumbers.permit(dice);
                };
        return numbered(Kind.DOCUMENT, "", number);
    }

    Item email(Person of) {
        String host =
                dice.pick(
                        List.of(
                                "mail.example",
                                "post.example",
                                "inbox.example.com",
                                "web.example.org"));
        String given = word(of.callName());
        String family = word(of.family().main());
        String name =
                switch (dice.below(4)) {
                    case 0 -> given + "." + family;
                    case 1 -> given + family + dice.between(1, 99);
                    case 2 -> given.charAt(0) + "_" + family;
                    default -> family + "-" + given + dice.between(70, 99);
                };
        String address = name + network + "@" + host;
        return numbered(
                Kind.EMAIL,
                "",
                new Numeral(
                        address,
                        List.of(address, address, address.toUpperCase(Locale.ROOT)),
                        true));
    }

    Item handle(Person of) {
        String tail =
                dice.pick(List.of("glam", "jobs", "travel", "vip", "express", "official", "ldn"));
        String gap = dice.pick(List.of(".", "_", ""));
        String handle = word(of.callName()) + gap + tail + network;
        return numbered(Kind.HANDLE, "", new Numeral(handle, List.of("@" + handle), true));
    }

    Item url() {
        String number = dice.digits(6) + network;
        String url =
                dice.pick(
                                List.of(
                                        "https://www.adverts.example/escorts/",
                                        "https://jobs.example/ad/",
                                        "http://rooms.example.net/view?id=",
                                        "www.escort-board.example/p/"))
                        + number;
        return numbered(Kind.URL, "", new Numeral(url, List.of(url), true));
    }

    private static String word(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }

    Item company(String country) {
        String brief = pick(COMPANIES, "opening") + " " + pick(COMPANIES, "trade");
        List<String> forms = COMPANIES.getOrDefault(country, List.of("Ltd"));
        String form = dice.pick(forms);
        return named(
                Kind.ORGANISATION,
                country,
                form.isEmpty() ? List.of(brief) : List.of(brief + " " + form, brief));
    }

    private String pick(Map<String, List<String>> table, String key) {
        List<String> row = table.get(key);
        if (row == null) {
            throw new IllegalArgumentException("a table of the corpus has no row " + key);
        }
        return dice.pick(row);
    }

    /** As the country writes it; the street and number alone stand for it too. */
    Item address(String country, Place town) {
        String of = STREETS.containsKey(country) ? country : "DE";
        String street = pick(STREETS, of);
        int number = dice.between(1, 289);
        String name = town.name().main();
        List<String> writings =
                switch (of) {
                    case "GB" ->
                            british(number + (dice.chance(0.1) ? "a" : "") + " " + street, name);
                    case "FR", "NG" ->
                            List.of(number + " " + street + ", " + name, number + " " + street);
                    case "DE", "NL" ->
                            List.of(
                                    street
                                            + " "
                                            + number
                                            + ", "
                                            + dice.digits(5).replaceAll("^0", "4")
                                            + " "
                                            + name,
                                    street + " " + number);
                    default -> List.of(street + " " + number + ", " + name, street + " " + number);
                };
        return named(Kind.ADDRESS, country, writings);
    }

    private List<String> british(String line, String town) {
        String unit =
                switch (dice.below(8)) {
                    case 0 -> "Flat " + dice.between(1, 24) + ", ";
                    case 1 -> "Unit " + dice.between(1, 30) + ", ";
                    case 2 -> "Room " + dice.between(1, 9) + ", ";
                    default -> "";
                };
        String area = AREAS.getOrDefault(town, List.of("B")).getFirst();
        String code =
                area
                        + dice.between(1, 29)
                        + " "
                        + dice.between(1, 9)
                        + dice.letters(2, POSTCODE_ENDS);
        String full = unit + line + ", " + town;
        return List.of(dice.chance(0.75) ? full + " " + code : full, unit + line);
    }
}
