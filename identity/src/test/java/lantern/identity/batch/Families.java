package lantern.identity.batch;

import java.util.Random;

/** Invented families: each has a surname, an address and a phone, and members born apart. */
final class Families {

    private static final String[] SYLLABLES = {
        "an", "el", "mar", "ta", "ko", "vi", "pe", "tro", "sha", "ri", "bo", "du", "na", "le", "ga"
    };

    private final Random random;

    Families(long seed) {
        this.random = new Random(seed);
    }

    Home home() {
        return new Home(
                word(3),
                String.valueOf(1 + random.nextInt(90)),
                word(3) + " road",
                word(2),
                phone());
    }

    Member member() {
        return new Member(
                word(2),
                "%d-%02d-%02d"
                        .formatted(
                                1950 + random.nextInt(55),
                                1 + random.nextInt(12),
                                1 + random.nextInt(28)));
    }

    /** The same, with a letter doubled in the name. */
    Member slipped(Member member) {
        int at = random.nextInt(member.given.length());
        return new Member(
                member.given.substring(0, at)
                        + member.given.charAt(at)
                        + member.given.substring(at),
                member.birth);
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int left = syllables; left > 0; left--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    private String phone() {
        return "07%09d".formatted(random.nextInt(1_000_000_000));
    }

    record Home(String surname, String house, String street, String town, String phone) {}

    record Member(String given, String birth) {

        Cells cells(Home home) {
            return new Cells()
                    .put(Part.GIVEN_NAME, "given", given)
                    .put(Part.SURNAME, "surname", home.surname)
                    .put(Part.BIRTH_DATE, "born", birth)
                    .put(Part.HOUSE, "house", home.house)
                    .put(Part.STREET, "street", home.street)
                    .put(Part.TOWN, "town", home.town)
                    .put(Part.PHONE, "phone", home.phone);
        }
    }
}
