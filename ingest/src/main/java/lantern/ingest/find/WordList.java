package lantern.ingest.find;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of words that rules go by, one file each. */
public final class WordList {

    private WordList() {}

    /**
     * The words of a file, separated by blanks.
     *
     * @param beside the class in whose package the file lies
     */
    public static Set<String> read(Class<?> beside, String name) {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(beside.getResourceAsStream(name)),
                                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .flatMap(line -> Arrays.stream(line.split("\\s+")))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
