package lantern.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;

/**
 * What is to be generated.
 *
 * @param reports how many, from 1 to 100,000
 * @param seed the same seed gives the same bytes
 * @param noise how likely a word is mistyped or misread, from 0 to 1
 * @param formats at least one
 */
public record Settings(int reports, long seed, double noise, Set<Format> formats) {

    public Settings {
        if (reports < 1 || reports > 100_000) {
            throw new IllegalArgumentException("reports are 1 to 100,000: " + reports);
        }
        if (!(noise >= 0 && noise <= 1)) {
            throw new IllegalArgumentException("noise is from 0 to 1: " + noise);
        }
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("no format to write");
        }
        formats = Set.copyOf(formats);
    }

    /** Those that the samples in this repository were made with. */
    public static Settings ofTheSamples() {
        Properties kept = new Properties();
        try (InputStream in = Settings.class.getResourceAsStream("settings.properties")) {
            kept.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Set<Format> formats = EnumSet.noneOf(Format.class);
        for (String name : kept.getProperty("formats").split(",")) {
            formats.add(Format.valueOf(name.strip()));
        }
        return new Settings(
                Integer.parseInt(kept.getProperty("reports")),
                Long.parseLong(kept.getProperty("seed")),
                Double.parseDouble(kept.getProperty("noise")),
                formats);
    }
}
