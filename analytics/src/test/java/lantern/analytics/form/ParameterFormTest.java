package lantern.analytics.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParameterFormTest {

    enum Colour {
        RED,
        DARK_BLUE
    }

    record Settings(
            @Help("Whether") boolean weighted,
            @Help(value = "How many", least = 1, most = 100) int top,
            long seed,
            double resolution,
            String home,
            Colour colour) {
        Settings {
            if (home.length() != 2) {
                throw new IllegalArgumentException("a country has two letters: " + home);
            }
        }
    }

    private static final Settings DEFAULTS = new Settings(false, 25, 1, 1.5, "GB", Colour.RED);

    private final ParameterForm<Settings> form = new ParameterForm<>(DEFAULTS);

    @Test
    void theRecordIsTheForm() {
        List<Parameter> parameters = form.parameters();
        assertThat(parameters)
                .extracting(Parameter::name)
                .containsExactly("weighted", "top", "seed", "resolution", "home", "colour");
        assertThat(parameters.get(1))
                .isEqualTo(
                        new Parameter(
                                "top",
                                Parameter.Type.WHOLE_NUMBER,
                                "25",
                                "How many",
                                1,
                                100,
                                List.of()));
        assertThat(parameters.get(5).choices()).containsExactly("red", "dark-blue");
        assertThat(parameters.get(3).byDefault()).isEqualTo("1.5");
    }

    @Test
    void whatIsNotFilledInKeepsItsDefault() {
        assertThat(form.bind(Map.of())).isEqualTo(DEFAULTS);
        assertThat(
                        form.bind(
                                Map.of(
                                        "weighted", "yes",
                                        "top", " 7 ",
                                        "seed", "-3",
                                        "resolution", "0.5",
                                        "home", "RO",
                                        "colour", "Dark_Blue")))
                .isEqualTo(new Settings(true, 7, -3, 0.5, "RO", Colour.DARK_BLUE));
    }

    @Test
    void aMistypedNameIsToldWhichThereAre() {
        refuses("tpo", "7", "no such parameter 'tpo'; there are: colour, home, resolution");
    }

    @Test
    void aBadValueIsToldWhatIsWrongWithIt() {
        refuses("top", "many", "parameter top: 'many' is not a whole number");
        refuses("top", "0", "parameter top: '0' is under 1");
        refuses("top", "101", "parameter top: '101' is over 100");
        refuses("top", "99999999999", "is not a whole number");
        refuses("resolution", "NaN", "is not a number");
        refuses("weighted", "perhaps", "is neither true nor false");
        refuses("colour", "green", "is none of [red, dark-blue]");
        refuses("home", "Britain", "a country has two letters: Britain");
    }

    private void refuses(String name, String value, String message) {
        assertThatThrownBy(() -> form.bind(Map.of(name, value)))
                .isInstanceOf(BadParameter.class)
                .hasMessageContaining(message);
    }
}
