package lantern.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes invented partner reports and, beside them, what is true of each and of the world behind
 * them. The same settings give the same bytes on every machine.
 */
public final class Generator {

    private Generator() {}

    /**
     * Writes {@code reports/PARTNER/NAME.txt}, {@code truth/PARTNER/NAME.truth.json} and {@code
     * truth/world.json} below a folder, in UTF-8.
     *
     * @return how many reports were written
     * @throws IOException when a file cannot be written
     */
    public static int generate(Settings settings, Path out) throws IOException {
        Edition edition = Edition.of(settings);
        for (Map.Entry<String, String> file : edition.files().entrySet()) {
            Path path = out.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling("."));
            Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        return edition.reports().size();
    }

    /**
     * Writes the samples of this repository anew: {@code Generator FOLDER}.
     *
     * @throws IOException when a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path out = Path.of(arguments.length > 0 ? arguments[0] : "samples");
        generate(Settings.ofTheSamples(), out);
    }
}
