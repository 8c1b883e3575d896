package lantern.web.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import lantern.model.report.ReportId;
import lantern.web.house.House;
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
                    + " entities that",
            "nothing else holds up. Not while a server runs on the store."
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
        boolean all = true;
        try (House house = House.open(store.location(), "forget", Words.onErr(spec))) {
            for (ReportId id : ids) {
                boolean there = house.forget(id);
                all &= there;
                Words.out(spec).println((there ? "forgotten " : "no such report ") + id);
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
