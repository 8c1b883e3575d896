package lantern.samples.corpus;

import java.util.EnumSet;
import java.util.Set;

/**
 * What corpus to write.
 *
 * @param reports how many, at least one
 * @param seed the same seed gives the same bytes
 * @param formats at least one
 * @param noise the share of words that are mistyped or misread, of fields left out and of names in
 *     another script, from 0 to 1
 */
public record CorpusSettings(int reports, long seed, Set<FileFormat> formats, double noise) {

    public CorpusSettings {
        if (reports < 1) {
            throw new IllegalArgumentException("reports must be at least 1: " + reports);
        }
        if (!(noise >= 0 && noise <= 1)) {
            throw new IllegalArgumentException("noise is from 0 to 1: " + noise);
        }
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("no format to write");
        }
        formats = Set.copyOf(EnumSet.copyOf(formats));
    }
}
