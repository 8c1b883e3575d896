package lantern.web.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import lantern.ingest.read.mapping.MappingFile;

/** A mapping that was named on the command line. */
final class MappingText {

    private MappingText() {}

    /**
     * Its YAML, which is a mapping.
     *
     * @throws WrongUsage with the file, the line and the key when it is none
     * @throws CommandFailed when it cannot be read
     */
    static String read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new WrongUsage("no such mapping: " + file);
        }
        try {
            String yaml = Files.readString(file);
            MappingFile.read(yaml);
            return yaml;
        } catch (CharacterCodingException e) {
            throw new WrongUsage(file + ": a mapping is written in UTF-8");
        } catch (IOException e) {
            throw new CommandFailed(file + ": cannot be read");
        } catch (IllegalArgumentException wrong) {
            throw new WrongUsage(file + ": " + wrong.getMessage());
        }
    }
}
