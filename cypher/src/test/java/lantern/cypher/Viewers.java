package lantern.cypher;

import java.util.Arrays;
import java.util.stream.Collectors;
import lantern.model.access.Audience;
import lantern.model.access.UserId;
import lantern.model.access.Viewer;

/** Viewers by what they satisfy. */
final class Viewers {

    static final String OPEN = "OFFICIAL";
    static final String CLOSED = "SECRET";
    static final String GROUP = "OFFICIAL-SENSITIVE/HARROW";

    private Viewers() {}

    static Viewer of(String... audiences) {
        return new Viewer(
                new UserId("ann"),
                Arrays.stream(audiences).map(Audience::parse).collect(Collectors.toSet()),
                "test");
    }
}
