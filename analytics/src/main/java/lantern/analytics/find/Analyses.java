package lantern.analytics.find;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantern.analytics.form.Parameter;
import lantern.analytics.form.ParameterForm;
import lantern.model.network.Analysis;
import lantern.model.network.Finding;
import lantern.model.network.Network;
import lantern.model.network.Progress;

/** Every question that can be put to a network. */
public final class Analyses {

    public static final List<Analysis<?>> ALL =
            List.of(
                    new Brokers(),
                    new Facilitators(),
                    new Cells(),
                    new Overseas(),
                    new Routes(),
                    new Shared(),
                    new Disrupt());

    private Analyses() {}

    /** By the name that the command line and the address bar write. */
    public static Optional<Analysis<?>> find(String name) {
        return ALL.stream()
                .<Analysis<?>>map(analysis -> analysis)
                .filter(analysis -> analysis.name().equals(name))
                .findFirst();
    }

    /** The fields of an analysis's form. */
    public static List<Parameter> parameters(Analysis<?> analysis) {
        return form(analysis).parameters();
    }

    /**
     * Puts a question with its parameters as text; those not named keep their defaults.
     *
     * @throws lantern.analytics.form.BadParameter when there is no such parameter or its value
     *     cannot be taken
     * @throws java.util.concurrent.CancellationException when progress says stop
     */
    public static <P extends Record> Finding answer(
            Analysis<P> analysis,
            Network network,
            Map<String, String> parameters,
            Progress progress) {
        return analysis.answer(network, form(analysis).bind(parameters), progress);
    }

    /**
     * Every parameter by name, those not named by their defaults.
     *
     * @throws lantern.analytics.form.BadParameter when there is no such parameter or its value
     *     cannot be taken
     */
    public static Map<String, Object> values(Analysis<?> analysis, Map<String, String> parameters) {
        return form(analysis).values(parameters);
    }

    private static <P extends Record> ParameterForm<P> form(Analysis<P> analysis) {
        return new ParameterForm<>(analysis.defaults());
    }
}
