package lantern.ingest.read.json;

import java.util.Optional;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.Reading;
import lantern.ingest.read.ReportReader;
import lantern.ingest.read.UnreadableReport;
import lantern.ingest.read.network.NetworkReport;

/** Reads STIX 2.1 bundles, and objects of STIX that stand alone. */
public final class StixReader implements ReportReader {

    private static final int LOOKED_AT = 20_000;

    @Override
    public String name() {
        return "stix";
    }

    @Override
    public boolean recognises(OfferedFile file) {
        if (file.isLarge()) {
            return false;
        }
        String text = file.text();
        String head = text.substring(0, Math.min(text.length(), LOOKED_AT)).stripLeading();
        return head.startsWith("{")
                && head.contains("\"type\"")
                && (head.contains("bundle--") || head.contains("\"spec_version\""))
                && isStix(file);
    }

    /** One object over the whole file, or a broken one that says what it was to be. */
    private static boolean isStix(OfferedFile file) {
        try {
            return StixObject.isOne(JsonText.read(file, 0, file.text().length(), 1));
        } catch (UnreadableReport broken) {
            return file.text().contains("bundle--");
        }
    }

    @Override
    public Reading read(OfferedFile file) {
        Json root = JsonText.read(file, 0, file.text().length(), 1);
        NetworkReport report = new NetworkReport(file);
        StixBundle bundle = new StixBundle(file, report, root);
        bundle.read();
        String title = Optional.of(bundle.title()).filter(words -> !words.isBlank()).orElse("");
        return report.reading("stix", title, bundle.handling());
    }
}
