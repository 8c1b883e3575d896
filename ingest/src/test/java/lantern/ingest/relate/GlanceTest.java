package lantern.ingest.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlanceTest {

    private static final List<Rule> RULES =
            Stream.of(ContactRules.RULES, HomeRules.RULES).flatMap(List::stream).toList();

    @ParameterizedTest(name = "{0} needs one of {1}")
    @CsvSource(
            delimiter = '#',
            value = {
                "\\b(?:called|rang)\\b # called rang",
                "\\b(?:uses?|us(?:ed|ing))\\b[^P]{0,4}? # use us",
                "(?:(?:half-)?brother|sister) # ''",
                "(?:(?:step|half) ?brother|sister) # step half sister",
                "(?:is|was)\\b(?:driven|drove) by # driven drove",
                "(?:called)? by # ''",
                "(?:called)* by # ''",
                "(?:called){0,2} by # ''",
                "met|(?:called) # ''",
                "(?!called)(?<!rang)(?=met) # ''",
                "(?:[a-z]+|called) # ''",
                "[(?:called)] # ''",
                "\\(?:called\\) # ''"
            })
    void theWordsThatAPatternCannotDoWithoutAreFound(String pattern, String words) {
        assertThat(String.join(" ", Glance.needed(pattern))).isEqualTo(words);
    }

    @Test
    void endsStandInTheirOrder() {
        var glance = new Glance("P", "TE", List.of());
        assertThat(glance.allows("P uses T")).isTrue();
        assertThat(glance.allows("T of P")).isFalse();
        assertThat(glance.allows("P of P")).isFalse();
        assertThat(new Glance("P", "P", List.of()).allows("P")).isFalse();
        assertThat(new Glance("P", "P", List.of("met")).allows("P met P")).isTrue();
        assertThat(new Glance("P", "P", List.of("met")).allows("P saw P")).isFalse();
    }

    /** Each word that a rule needs, between its ends: wherever the pattern matches, so it looks. */
    @Test
    void noRuleIsPassedOverWhereItsPatternMatches() {
        int matches = 0;
        for (Rule rule : RULES) {
            for (Rule other : RULES) {
                for (String word : other.glance().words()) {
                    for (String end : List.of(" by P", " T", " P", " A", " to O", "ed V")) {
                        String clause = "P and T, O V " + word + end + " of P";
                        if (rule.pattern().matcher(clause).find()) {
                            assertThat(rule.glance().allows(clause)).as(clause).isTrue();
                            matches++;
                        }
                    }
                }
            }
        }
        assertThat(matches).isGreaterThan(30);
    }
}
