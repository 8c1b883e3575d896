package lantern.analytics.edges;

import java.util.Map;
import lantern.analytics.form.ParameterForm;
import lantern.model.network.Progress;

/**
 * One measure of a list of edges, by the name that the command line writes.
 *
 * @param <P> its parameters
 */
public final class Measure<P extends Record> {

    private final String name;
    private final String question;
    private final P defaults;
    private final Work<P> work;

    Measure(String name, String question, P defaults, Work<P> work) {
        this.name = name;
        this.question = question;
        this.defaults = defaults;
        this.work = work;
    }

    /**
     * How it is measured.
     *
     * @param <P> the parameters
     */
    @FunctionalInterface
    interface Work<P extends Record> {
        Answer of(EdgeList edges, P parameters, Progress progress);
    }

    public String name() {
        return name;
    }

    /** In plain words. */
    public String question() {
        return question;
    }

    /**
     * With parameters as text; those not named keep their defaults.
     *
     * @throws lantern.analytics.form.BadParameter when there is no such parameter or its value
     *     cannot be taken
     * @throws IllegalArgumentException when the graph does not allow the measure, with the reason
     */
    public Answer of(EdgeList edges, Map<String, String> parameters, Progress progress) {
        return work.of(edges, new ParameterForm<>(defaults).bind(parameters), progress);
    }

    /** All parameters, those not named by their defaults. */
    public Map<String, Object> parameters(Map<String, String> named) {
        return new ParameterForm<>(defaults).values(named);
    }
}
