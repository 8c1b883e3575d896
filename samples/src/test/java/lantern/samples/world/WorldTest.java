package lantern.samples.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorldTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20260412, 1, 2, 3, 5, 8, 13, 21, 34, 55})
    void everyNumberIsOutOfARangeThatWasChosen(long seed) {
        List<Thing> phones = ofKind(World.of(seed), Kind.PHONE);
        assertThat(phones).hasSizeGreaterThan(40);
        for (Thing phone : phones) {
            assertThat(PhonePlan.all()).anyMatch(plan -> plan.holds(phone.value()));
            for (String writing : phone.writings()) {
                String digits = writing.replaceAll("\\(0\\)|\\D", "");
                assertThat(digits.substring(digits.length() - 7))
                        .isEqualTo(phone.value().substring(phone.value().length() - 7));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20260412, 1, 2, 3})
    void accountsAndHandsetsHaveRightCheckDigits(long seed) {
        World world = World.of(seed);
        for (Thing account : ofKind(world, Kind.ACCOUNT)) {
            String iban = account.value();
            assertThat(Identifiers.remainder(iban.substring(4) + iban.substring(0, 4)))
                    .isEqualTo(1);
            assertThat(iban.substring(4)).startsWith("TEST");
        }
        for (Thing device : ofKind(world, Kind.DEVICE)) {
            assertThat(luhn(device.value())).isZero();
        }
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            int digit = digits.charAt(digits.length() - 1 - at) - '0';
            int weighed = at % 2 == 1 ? 2 * digit : digit;
            sum += weighed / 10 + weighed % 10;
        }
        return sum % 10;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20260412, 4, 9})
    void mailIsAtExampleDomainsAndIdsAreUnique(long seed) {
        World world = World.of(seed);
        assertThat(ofKind(world, Kind.EMAIL))
                .isNotEmpty()
                .allMatch(mail -> mail.value().matches(".+\\.example(?:\\.com)?"));
        assertThat(world.things().stream().map(Thing::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20260412, 4, 9})
    void peopleHaveOtherSpellingsInOneScriptEach(long seed) {
        World world = World.of(seed);
        assertThat(world.people())
                .filteredOn(it -> !it.spellings().isEmpty())
                .hasSizeGreaterThan(15);
        assertThat(world.broker().spellings())
                .anyMatch(it -> it.matches("\\p{IsCyrillic}+ \\p{IsCyrillic}+"));
        assertThat(world.people().stream().flatMap(it -> it.spellings().stream()))
                .noneMatch(
                        it -> it.matches(".*\\p{IsCyrillic}.*") && it.matches(".*\\p{IsLatin}.*"));
    }

    private static List<Thing> ofKind(World world, Kind kind) {
        return world.things().stream().filter(thing -> thing.kind() == kind).toList();
    }
}
