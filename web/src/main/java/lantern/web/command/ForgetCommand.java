package lantern.web.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import lantern.model.report.ReportId;
import lantern.web.house.Door;
import lantern.web.house.Forgotten;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lantern forget REPORT…}: retention. Takes away exactly what a report brought. */
@Command(
        name = "forget",
        description = {
            "Deletes reports for good: their text, mentions, statements and original bytes, and the"
                + " entities that nothing else holds up. A file that was only put aside goes by the"
                + " SHA-256 of its bytes.",
            "While a server runs on the store, it does the work."
        },
        mixinStandardHelpOptions = true)
final class ForgetCommand implements Callable<Integer> {

    @Spec @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "REPORT", description = "Ids of reports (SHA-256).")
    List<String> reports = new ArrayList<>();

    @Mixin StoreOptions store = new StoreOptions();

    @Override
    public Integer call() {
        List<ReportId> ids = reports.stream().map(ForgetCommand::id).toList();
        return switch (Door.open(store.location(), "forget", Words.onErr(spec))) {
            case Door.Served(var server) -> forget(ids, server::forget);
            case Door.Own(var house) -> {
                try (house) {
                    yield forget(ids, house::forget);
                }
            }
        };
    }

    private int forget(List<ReportId> ids, Function<ReportId, Forgotten> forget) {
        boolean all = true;
        for (ReportId id : ids) {
            switch (forget.apply(id)) {
                case WHOLE -> Words.out(spec).println("forgotten " + id);
                case REST ->
                        Words.out(spec)
                                .println(
                                        "forgotten "
                                                + id
                                                + ": only its original was left, and is gone now");
                case UNKNOWN -> {
                    Words.err(spec).println("lantern: there is no report " + id);
                    all = false;
                }
            }
        }
        return all ? Exit.FINE : Exit.FAILED;
    }

    private static ReportId id(String value) {
        try {
            return new ReportId(value);
        } catch (IllegalArgumentException wrong) {
            throw new WrongUsage(String.valueOf(wrong.getMessage()));
        }
    }
}
