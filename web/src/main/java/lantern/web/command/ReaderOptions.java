package lantern.web.command;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import lantern.model.access.Audience;
import lantern.model.access.Clearance;
import lantern.model.access.Marking;
import lantern.model.access.UserId;
import lantern.model.access.Viewer;
import lantern.web.house.OpenStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** On whose behalf a command reads. */
final class ReaderOptions {

    @Option(
            names = "--clearance",
            paramLabel = "MARKING",
            description = {
                "Read only what somebody cleared for this marking may see, such as"
                        + " OFFICIAL-SENSITIVE.",
                "Default: everything, since whoever can read the store's folder can read it all."
            })
    @Nullable String clearance;

    @Option(
            names = "--group",
            paramLabel = "GROUP",
            description =
                    "With --clearance: a group the reader belongs to; may be given several times.")
    Set<String> groups = new LinkedHashSet<>();

    Viewer viewer(OpenStore open, String purpose) {
        return new Viewer(
                new UserId(System.getProperty("user.name", "operator")), audiences(open), purpose);
    }

    private Set<Audience> audiences(OpenStore open) {
        if (clearance == null) {
            if (!groups.isEmpty()) {
                throw new WrongUsage("--group goes with --clearance");
            }
            return new TreeSet<>(open.audiences());
        }
        Marking upTo =
                Marking.find(clearance)
                        .orElseThrow(() -> new WrongUsage("no such marking: " + clearance));
        return new Clearance(upTo, groups).audiences();
    }
}
