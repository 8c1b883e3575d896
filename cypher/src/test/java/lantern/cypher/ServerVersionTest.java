package lantern.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Neo4j counted to 5.26 and then went over to years and months. */
class ServerVersionTest {

    @ParameterizedTest
    @CsvSource({
        "4.4.45,        false",
        "5.9.0,         false",
        "5.25.1,        false",
        "5.26.0,        true",
        "5.27.0-aura,   true",
        "2025.01.0,     true",
        "2026.08.1,     true"
    })
    void whatIsOlderThanTheOldestIsNotSupported(String words, boolean supported) {
        assertThat(ServerVersion.parse(words).isSupported()).isEqualTo(supported);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "five", "5", "v5.26.0"})
    void whatIsNoVersionIsRefused(String words) {
        assertThatThrownBy(() -> ServerVersion.parse(words))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itIsSaidByItsTwoNumbers() {
        assertThat(ServerVersion.OLDEST).hasToString("5.26");
    }
}
