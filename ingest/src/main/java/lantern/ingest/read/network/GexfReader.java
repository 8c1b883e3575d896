package lantern.ingest.read.network;

import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.Reading;
import lantern.ingest.read.ReportReader;

/** Reads networks as GEXF, from whatever tool and from Lantern's own exports. */
public final class GexfReader implements ReportReader {

    private static final String GEXF = "gexf";

    @Override
    public String name() {
        return GEXF;
    }

    @Override
    public boolean recognises(OfferedFile file) {
        return XmlNetwork.begins(file, GEXF);
    }

    @Override
    public Reading read(OfferedFile file) {
        return XmlNetwork.read(file, GEXF);
    }
}
