package lantern.ingest.hostile;

import com.code_intelligence.jazzer.junit.FuzzTest;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.Opened;
import lantern.ingest.read.Readers;
import lantern.ingest.read.Reading;
import lantern.ingest.read.UnreadableReport;
import lantern.model.report.Origin;

/**
 * Whatever the bytes are, they are read or refused. Tried on what was found before; with {@code
 * JAZZER_FUZZ=1} it looks for more, 60 s for each format.
 */
class ReadersFuzzTest {

    private static void read(String begin, byte[] data) {
        byte[] head = begin.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        byte[] bytes = new byte[head.length + data.length];
        System.arraycopy(head, 0, bytes, 0, head.length);
        System.arraycopy(data, 0, bytes, head.length, data.length);
        try {
            Opened opened = Readers.all().open(new OfferedFile(Origin.named("invented"), bytes));
            if (opened instanceof Reading reading && reading.report().text().isEmpty()) {
                throw new AssertionError("a report without words");
            }
            if (opened instanceof Opened.Holder holder) {
                holder.enclosures().close();
            }
        } catch (UnreadableReport refused) {
            if (refused.reason().isBlank()) {
                throw new AssertionError("a refusal without a reason", refused);
            }
        }
    }

    @FuzzTest(maxDuration = "60s")
    void textsAndTables(byte[] data) {
        read("", data);
    }

    @FuzzTest(maxDuration = "60s")
    void forms(byte[] data) {
        read("OFFICIAL\n3x5x2 INTELLIGENCE REPORT\nURN: A/1\n\n[1BP] 1. ", data);
    }

    @FuzzTest(maxDuration = "60s")
    void tables(byte[] data) {
        read("name,phone,address,date of birth\n", data);
    }

    @FuzzTest(maxDuration = "60s")
    void jsonLines(byte[] data) {
        read("{\"name\":\"", data);
    }

    @FuzzTest(maxDuration = "60s")
    void stixBundles(byte[] data) {
        read("{\"type\":\"bundle\",\"id\":\"bundle--1\",\"objects\":[", data);
    }

    @FuzzTest(maxDuration = "60s")
    void followTheMoney(byte[] data) {
        read("{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{", data);
    }

    @FuzzTest(maxDuration = "60s")
    void graphml(byte[] data) {
        read(
                "<?xml version=\"1.0\"?><graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">",
                data);
    }

    @FuzzTest(maxDuration = "60s")
    void gexf(byte[] data) {
        read("<?xml version=\"1.0\"?><gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">", data);
    }

    @FuzzTest(maxDuration = "60s")
    void archives(byte[] data) {
        read("PK\u0003\u0004", data);
    }
}
