package lantern.web.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import lantern.web.records.MatchCommand;
import lantern.web.records.ResolveCommand;
import lantern.web.records.ScreenCommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * {@code lantern}: turns partner reports into a network that can be traced, explored and taken out.
 */
@Command(
        name = "lantern",
        description =
                "Turns partner intelligence reports into a network whose every fact leads back to"
                        + " its words.",
        mixinStandardHelpOptions = true,
        versionProvider = LanternCommand.Version.class,
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            IngestCommand.class,
            RedriveCommand.class,
            ReextractCommand.class,
            MapCommand.class,
            ResolveCommand.class,
            MatchCommand.class,
            ScreenCommand.class,
            ExtractCommand.class,
            ScoreCommand.class,
            GenerateCommand.class,
            AnalyseCommand.class,
            MentionsCommand.class,
            ChartCommand.class,
            ExportCommand.class,
            UserCommand.class,
            ForgetCommand.class,
            VerifyCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 fine, 1 failed, 2 wrong usage, 3 done but some input was quarantined."
        })
public final class LanternCommand implements Runnable {

    private static final int HELP_WIDTH = 100;
    private static final String WHICH = "Which command?";

    @Spec @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), WHICH);
        }
    }

    /** Runs a command line and answers with its exit code. */
    public static int run(String... arguments) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return new CommandLine(new LanternCommand())
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(HELP_WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(LanternCommand::wrongUsage)
                .setExecutionExceptionHandler((failure, line, _) -> failed(failure, line))
                .execute(arguments);
    }

    private static int wrongUsage(ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        String help = "See '" + line.getCommandSpec().qualifiedName() + " --help'.";
        String words = String.valueOf(wrong.getMessage()).replaceFirst("^Error: ", "");
        if (words.equals(WHICH)) {
            line.getErr().println("lantern: " + WHICH + " " + help);
        } else if (line.getParent() == null
                && wrong instanceof UnmatchedArgumentException other
                && !other.isUnknownOption()) {
            line.getErr().println("lantern: " + noSuchCommand(line, other));
        } else {
            line.getErr().println("lantern: " + words);
            line.getErr().println(help);
        }
        return Exit.WRONG_USAGE;
    }

    private static String noSuchCommand(CommandLine line, UnmatchedArgumentException other) {
        return "no such command: "
                + other.getUnmatched().getFirst()
                + "; there are: "
                + String.join(", ", line.getSubcommands().keySet());
    }

    private static int failed(Exception failure, CommandLine line) {
        if (failure instanceof WrongUsage) {
            line.getErr().println("lantern: " + failure.getMessage());
            return Exit.WRONG_USAGE;
        }
        line.getErr().println("lantern: " + FailureWords.of(failure));
        return Exit.FAILED;
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = LanternCommand.class.getPackage().getImplementationVersion();
            return new String[] {"lantern " + (version == null ? "(not packaged)" : version)};
        }
    }
}
