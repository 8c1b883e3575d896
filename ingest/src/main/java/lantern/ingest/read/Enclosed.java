package lantern.ingest.read;

/**
 * A file within a file. It becomes an offered file of its own, with its own id.
 *
 * @param name in the file that holds it, folders before it parted by slashes: {@code
 *     attachments/offer.pdf}, {@code rows 1-2000}
 * @param content read when its turn comes, not before
 */
public record Enclosed(String name, Content content) {

    public Enclosed {
        if (name.isBlank() || name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("an enclosed file without a name");
        }
    }

    public static Enclosed of(String name, byte[] bytes) {
        return new Enclosed(name, Content.of(bytes));
    }
}
