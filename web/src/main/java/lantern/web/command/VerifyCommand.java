package lantern.web.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Listed for the help; the script {@code lantern} runs it without this program. */
@Command(
        name = "verify",
        description = "Runs every test, the browser tests included (a source checkout is needed).",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        throw new CommandFailed(
                "verify is run by the script: ./lantern verify, in a source checkout");
    }
}
