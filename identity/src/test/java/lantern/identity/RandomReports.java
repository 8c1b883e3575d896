package lantern.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import lantern.model.evidence.Polarity;
import lantern.model.evidence.TieKind;

/** Invented reports of few names and numbers, so that there is much to confuse. */
public final class RandomReports {

    public static final List<String> AUDIENCES =
            List.of("OFFICIAL", "OFFICIAL-SENSITIVE", "SECRET", "SECRET/HARROW");

    private static final List<String> GIVEN =
            List.of(
                    "Elena",
                    "Елена",
                    "Lena",
                    "E.",
                    "Olena",
                    "Ion",
                    "John",
                    "Anthony",
                    "Tony",
                    "Maria",
                    "Mohammed",
                    "محمد",
                    "Yevhen",
                    "Evgeny",
                    "Oxana",
                    "Oksana");
    private static final List<String> SURNAMES =
            List.of(
                    "Popescu",
                    "Popesku",
                    "Попеску",
                    "Hrytsenko",
                    "Gritsenko",
                    "Brown",
                    "Browne",
                    "Kassim",
                    "قاسم",
                    "Rusu",
                    "");
    private static final List<String> ORGANISATIONS =
            List.of(
                    "Blue Harbour Ltd",
                    "Blue Harbour Limited",
                    "Blue Harbour GmbH",
                    "Smith & Sons",
                    "Alfa Trans SRL",
                    "Europol");
    private static final List<String> ADDRESSES =
            List.of(
                    "12 High Street, LE1 2AB",
                    "12 High St. LE12AB",
                    "14 High Street, LE1 2AB",
                    "Flat 2, 12 High Street, LE1 2AB",
                    "Strada Libertatii 15, Iasi");
    private static final List<String> BIRTHS =
            List.of("", "", "", "1980-01-02", "1980-02-01", "1991-05-07", "1980", "1991-05");
    private static final TieKind[] BETWEEN_PEOPLE = {
        TieKind.MET, TieKind.ASSOCIATE_OF, TieKind.FAMILY_OF
    };

    private RandomReports() {}

    public static List<Evidence> of(long seed, int count) {
        var random = new Random(seed);
        List<Evidence> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            reports.add(report(seed + "-" + i, pick(random, AUDIENCES), random));
        }
        return reports;
    }

    private static Evidence report(String name, String audience, Random random) {
        Reports report = Reports.named(name, audience);
        List<Mention> people = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            people.add(person(report, random));
        }
        Mention phone = report.phone("+4477009000" + (10 + random.nextInt(6)));
        report.tie(pick(random, people), TieKind.USES, phone);
        if (random.nextInt(4) == 0) {
            Mention passport = report.passport("12345678" + random.nextInt(4));
            report.tie(pick(random, people), TieKind.USES, passport);
        }
        if (random.nextInt(2) == 0) {
            Mention address = report.mention(EntityKind.ADDRESS, pick(random, ADDRESSES));
            report.tie(pick(random, people), TieKind.LIVES_AT, address);
        }
        if (random.nextInt(2) == 0) {
            report.mention(EntityKind.ORGANISATION, pick(random, ORGANISATIONS));
        }
        if (people.size() > 1) {
            TieKind kind = BETWEEN_PEOPLE[random.nextInt(BETWEEN_PEOPLE.length)];
            Polarity polarity = random.nextInt(5) == 0 ? Polarity.DENIED : Polarity.POSITIVE;
            report.tie(people.getFirst(), kind, people.getLast(), polarity);
        }
        return report.evidence();
    }

    private static Mention person(Reports report, Random random) {
        String words = (pick(random, GIVEN) + " " + pick(random, SURNAMES)).strip();
        String birth = pick(random, BIRTHS);
        if (birth.isEmpty()) {
            return random.nextInt(3) == 0
                    ? report.person(words, Field.NATIONALITY, random.nextBoolean() ? "RO" : "GB")
                    : report.person(words);
        }
        return report.person(words, Field.DATE_OF_BIRTH, birth);
    }

    private static <T> T pick(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
