package lantern.model.access;

/** The name a user signs in with. */
public record UserId(String value) {

    /** Decisions taken by Lantern itself rather than by a person. */
    public static final UserId LANTERN = new UserId("lantern");

    public UserId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a user has a name");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
