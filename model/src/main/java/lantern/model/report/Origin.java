package lantern.model.report;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a report's bytes came from.
 *
 * @param name the file's name, without its folder
 * @param path where it was found, as the person who offered it would write it; a file within a file
 *     as {@code mail.eml!/offer.pdf}
 * @param parent the file that held it, null when it was offered as it is
 */
public record Origin(String name, String path, @Nullable ReportId parent) {

    public Origin(String name, String path) {
        this(name, path, null);
    }

    public static Origin named(String name) {
        return new Origin(name, name);
    }

    /** The file that held it, empty when it was offered as it is. */
    public Optional<ReportId> findParent() {
        return Optional.ofNullable(parent);
    }

    /**
     * The origin of a file that this one holds.
     *
     * @param holder this file's id
     * @param inner its name in this file, folders before it parted by slashes
     */
    public Origin enclosed(ReportId holder, String inner) {
        return new Origin(inner.substring(inner.lastIndexOf('/') + 1), path + "!/" + inner, holder);
    }
}
