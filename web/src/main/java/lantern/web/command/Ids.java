package lantern.web.command;

import java.util.List;
import lantern.model.report.ReportId;

/** Ids as they are typed. */
final class Ids {

    private Ids() {}

    static List<ReportId> of(List<String> typed) {
        try {
            return typed.stream().map(ReportId::new).toList();
        } catch (IllegalArgumentException wrong) {
            throw new WrongUsage(String.valueOf(wrong.getMessage()));
        }
    }
}
