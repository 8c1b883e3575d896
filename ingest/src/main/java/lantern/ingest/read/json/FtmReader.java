package lantern.ingest.read.json;

import java.util.Set;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.Reading;
import lantern.ingest.read.ReportReader;
import lantern.ingest.read.network.NetworkReport;
import lantern.model.access.Audience;
import lantern.model.access.Marking;
import lantern.model.report.Handling;

/** Reads FollowTheMoney entities, one a line, as Aleph and OpenSanctions export them. */
public final class FtmReader implements ReportReader {

    private static final String FTM = "followthemoney";

    @Override
    public String name() {
        return FTM;
    }

    @Override
    public boolean recognises(OfferedFile file) {
        return JsonLines.findFirst(file)
                .filter(object ->
                        object.scalar("id").isPresent()
                                && object.scalar("schema").isPresent()
                                && object.find("properties").isPresent())
                .isPresent();
    }

    @Override
    public Reading read(OfferedFile file) {
        NetworkReport report = new NetworkReport(file);
        new FtmEntities(file, report, JsonLines.list(file)).read();
        return report.reading(FTM, "", new Handling(Audience.of(Marking.OFFICIAL), Set.of()));
    }
}
