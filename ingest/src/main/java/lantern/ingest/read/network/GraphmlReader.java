package lantern.ingest.read.network;

import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.Reading;
import lantern.ingest.read.ReportReader;

/** Reads networks as GraphML, from whatever tool and from Lantern's own exports. */
public final class GraphmlReader implements ReportReader {

    private static final String GRAPHML = "graphml";

    @Override
    public String name() {
        return GRAPHML;
    }

    @Override
    public boolean recognises(OfferedFile file) {
        return XmlNetwork.begins(file, GRAPHML);
    }

    @Override
    public Reading read(OfferedFile file) {
        return XmlNetwork.read(file, GRAPHML);
    }
}
