package lantern.web.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command's words go. */
public final class Words {

    private Words() {}

    public static PrintWriter out(@Nullable CommandSpec spec) {
        return spec == null
                ? new PrintWriter(System.out, true, StandardCharsets.UTF_8)
                : spec.commandLine().getOut();
    }

    public static PrintWriter err(@Nullable CommandSpec spec) {
        return spec == null
                ? new PrintWriter(System.err, true, StandardCharsets.UTF_8)
                : spec.commandLine().getErr();
    }

    /** For what goes on meanwhile: "waiting for process 7 to finish". */
    public static Consumer<String> onErr(@Nullable CommandSpec spec) {
        PrintWriter err = err(spec);
        return words -> err.println("lantern: " + words);
    }
}
