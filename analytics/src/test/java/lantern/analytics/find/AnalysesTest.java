package lantern.analytics.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import lantern.analytics.form.BadParameter;
import lantern.model.network.Analysis;
import lantern.model.network.Networks;
import lantern.model.network.Progress;
import org.junit.jupiter.api.Test;

class AnalysesTest {

    @Test
    void eachIsFoundByItsNameAndExplainsItself() {
        assertThat(Analyses.ALL)
                .extracting(Analysis::name)
                .containsExactly(
                        "brokers",
                        "facilitators",
                        "cells",
                        "overseas",
                        "routes",
                        "shared",
                        "disrupt");
        for (Analysis<?> analysis : Analyses.ALL) {
            assertThat(Analyses.find(analysis.name())).containsSame(analysis);
            assertThat(analysis.question()).endsWith("?");
            assertThat(analysis.howToRead()).endsWith(".").hasSizeGreaterThan(100);
            assertThat(analysis.howItMisleads()).endsWith(".").hasSizeGreaterThan(100);
        }
        assertThat(Analyses.find("tarot")).isEmpty();
    }

    @Test
    void everyParameterIsExplained() {
        for (Analysis<?> analysis : Analyses.ALL) {
            assertThat(Analyses.parameters(analysis))
                    .isNotEmpty()
                    .allSatisfy(parameter -> assertThat(parameter.help()).isNotBlank());
        }
    }

    @Test
    void theirOwnDefaultsAreAllowed() {
        for (Analysis<?> analysis : Analyses.ALL) {
            Map<String, String> defaults = new java.util.TreeMap<>();
            Analyses.parameters(analysis)
                    .forEach(parameter -> defaults.put(parameter.name(), parameter.byDefault()));
            assertThat(Analyses.answer(analysis, Networks.drawn("a-b"), defaults, Progress.NONE))
                    .isEqualTo(
                            Analyses.answer(
                                    analysis, Networks.drawn("a-b"), Map.of(), Progress.NONE));
        }
    }

    @Test
    void aWrongHomeIsToldWhatIsWrong() {
        assertThatThrownBy(() ->
                        Analyses.answer(
                                new Overseas(),
                                Networks.drawn(),
                                Map.of("home", "Britain"),
                                Progress.NONE))
                .isInstanceOf(BadParameter.class)
                .hasMessageContaining("two letters");
    }
}
