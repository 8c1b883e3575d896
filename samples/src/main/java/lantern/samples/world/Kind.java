package lantern.samples.world;

/** The kinds of thing that the truth knows. */
public enum Kind {
    PERSON("Person"),
    ORGANISATION("Organisation"),
    ADDRESS("Address"),
    PLACE("Place"),
    PHONE("Phone"),
    DEVICE("Device"),
    VEHICLE("Vehicle"),
    ACCOUNT("Account"),
    EMAIL("Email"),
    HANDLE("Handle"),
    DOCUMENT("Document"),
    DATE("Date"),
    VESSEL("Vessel"),
    CONTAINER("Container"),
    FLIGHT("Flight"),
    URL("Url"),
    MONEY("Money");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
