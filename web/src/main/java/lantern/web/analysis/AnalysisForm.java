package lantern.web.analysis;

import java.util.List;
import lantern.analytics.find.Analyses;
import lantern.analytics.form.Parameter;
import lantern.model.network.Analysis;

/** An analysis as it is offered: {@code AnalysisForm} of the browser's api.ts. */
record AnalysisForm(
        String name,
        String question,
        String howToRead,
        String howItMisleads,
        List<ParameterView> parameters) {

    static AnalysisForm of(Analysis<?> analysis) {
        return new AnalysisForm(
                analysis.name(),
                analysis.question(),
                analysis.howToRead(),
                analysis.howItMisleads(),
                Analyses.parameters(analysis).stream().map(ParameterView::of).toList());
    }

    record ParameterView(
            String name, String type, String value, String help, List<String> choices) {

        static ParameterView of(Parameter parameter) {
            return new ParameterView(
                    parameter.name(),
                    type(parameter),
                    parameter.byDefault(),
                    parameter.help(),
                    parameter.choices());
        }

        private static String type(Parameter parameter) {
            return switch (parameter.type()) {
                case WHOLE_NUMBER -> "whole";
                case DECIMAL -> "number";
                case FLAG -> "yesno";
                case TEXT -> "text";
                case CHOICE -> "choice";
            };
        }
    }
}
