package lantern.ingest.read;

import java.nio.charset.StandardCharsets;
import lantern.model.report.Origin;

/** Invented files for tests. */
public final class Texts {

    private Texts() {}

    public static Reading read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Reading read(byte[] bytes) {
        return Readers.all().read(Origin.named("invented"), bytes);
    }
}
