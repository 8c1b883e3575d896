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
 * @param sender who handed it in: the partner whose folder it lay in, or the user who uploaded it;
 *     empty when nobody said. Kept in the ledger of files, not with what the report says
 */
public record Origin(String name, String path, @Nullable ReportId parent, String sender) {

    public Origin(String name, String path) {
        this(name, path, null);
    }

    public Origin(String name, String path, @Nullable ReportId parent) {
        this(name, path, parent, "");
    }

    public static Origin named(String name) {
        return new Origin(name, name);
    }

    public Origin from(String other) {
        return new Origin(name, path, parent, other);
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
        return new Origin(
                inner.substring(inner.lastIndexOf('/') + 1), path + "!/" + inner, holder, sender);
    }
}
