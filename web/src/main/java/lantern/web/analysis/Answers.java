package lantern.web.analysis;

import java.util.Map;
import lantern.analytics.form.ParameterForm;
import lantern.model.network.Analysis;
import lantern.model.network.Finding;
import lantern.model.network.Network;
import lantern.model.network.Progress;

/** Runs an analysis with parameters as they were typed. */
public final class Answers {

    private Answers() {}

    /**
     * @param parameters name to what was typed; those not named keep their defaults
     * @throws IllegalArgumentException when there is no such parameter or it cannot be taken, in
     *     words for the reader
     */
    public static Finding answer(
            Analysis<?> analysis,
            Network network,
            Map<String, String> parameters,
            Progress progress) {
        return bound(analysis, network, parameters, progress);
    }

    private static <P extends Record> Finding bound(
            Analysis<P> analysis,
            Network network,
            Map<String, String> parameters,
            Progress progress) {
        P bound = new ParameterForm<>(analysis.defaults()).bind(parameters);
        return analysis.answer(network, bound, progress);
    }
}
