package lantern.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import lantern.ingest.read.table.Slices;
import lantern.model.report.Origin;
import lantern.model.report.ReportId;
import org.junit.jupiter.api.Test;

/** A file of very many rows is cut into reports of its rows. */
class SlicesTest {

    private static final String HEADER = "date,caller,called,remarks\r\n";

    private static String row(int number) {
        return "2026-03-04,07700 900%03d,07700 900999,\"call %d,\r\nsaid \"\"soon\"\"\"\r\n"
                .formatted(number % 900, number);
    }

    private static String rows(int many) {
        StringBuilder rows = new StringBuilder();
        for (int number = 1; number <= many; number++) {
            rows.append(row(number));
        }
        return rows.toString();
    }

    private static List<Enclosed> slices(Opened opened) {
        List<Enclosed> slices = new ArrayList<>();
        try (Enclosures enclosures = ((Opened.Holder) opened).enclosures()) {
            for (Optional<Enclosed> next = enclosures.next();
                    next.isPresent();
                    next = enclosures.next()) {
                slices.add(next.get());
            }
        }
        return slices;
    }

    private static OfferedFile file(byte[] bytes) {
        return new OfferedFile(Origin.named("calls.csv"), bytes);
    }

    private static byte[] bytes(Enclosed slice) throws IOException {
        try (InputStream in = slice.content().open()) {
            return in.readAllBytes();
        }
    }

    @Test
    void everyRowIsInOneSliceWithTheHeaderBeforeIt() throws IOException {
        byte[] table = (HEADER + rows(4_500)).getBytes(StandardCharsets.UTF_8);
        List<Enclosed> slices = slices(Readers.all().open(file(table)));
        assertThat(slices)
                .extracting(Enclosed::name)
                .containsExactly("rows 1-2000", "rows 2001-4000", "rows 4001-4500");
        StringBuilder again = new StringBuilder(HEADER);
        int calls = 0;
        for (Enclosed slice : slices) {
            String text = new String(bytes(slice), StandardCharsets.UTF_8);
            assertThat(text).startsWith(HEADER);
            again.append(text, HEADER.length(), text.length());
            calls += ((Reading) Readers.all().open(file(bytes(slice)))).statements().size();
        }
        assertThat(again).hasToString(HEADER + rows(4_500));
        assertThat(calls).isEqualTo(4_500);
    }

    @Test
    void aFileTooLargeToBeHeldIsReadAsAStream() throws IOException {
        int many = 300_000;
        Content content =
                new Content() {
                    @Override
                    public long size() {
                        return OfferedFile.LARGEST_HELD + 1;
                    }

                    @Override
                    public InputStream open() {
                        var header =
                                new ByteArrayInputStream(HEADER.getBytes(StandardCharsets.UTF_8));
                        List<InputStream> parts = new ArrayList<>(List.of(header));
                        byte[] thousand = rows(1_000).getBytes(StandardCharsets.UTF_8);
                        for (int part = 0; part < many / 1_000; part++) {
                            parts.add(new ByteArrayInputStream(thousand));
                        }
                        return new SequenceInputStream(Collections.enumeration(parts));
                    }
                };
        OfferedFile large =
                new OfferedFile(
                        Origin.named("calls.csv"),
                        ReportId.of(new byte[1]),
                        content.size(),
                        content);
        List<Enclosed> slices = slices(Readers.all().open(large));
        assertThat(slices).hasSize(many / Slices.ROWS);
        assertThat(slices.getLast().name()).isEqualTo("rows 298001-300000");
    }

    @Test
    void utf16IsCutAtItsLinesToo() throws IOException {
        byte[] table = ("\uFEFF" + HEADER + rows(2_001)).getBytes(StandardCharsets.UTF_16LE);
        List<Enclosed> slices = slices(Readers.all().open(file(table)));
        assertThat(slices).hasSize(2);
        assertThat(new String(bytes(slices.get(1)), StandardCharsets.UTF_8))
                .isEqualTo(HEADER + row(2_001));
    }

    @Test
    void jsonLinesAreCutAsWell() {
        String line = "{\"caller\": \"07700 900123\", \"called\": \"07700 900124\"}\n";
        assertThat(
                        slices(
                                Readers.all()
                                        .open(
                                                file(
                                                        line.repeat(2_001)
                                                                .getBytes(
                                                                        StandardCharsets.UTF_8)))))
                .extracting(Enclosed::name)
                .containsExactly("rows 1-2000", "rows 2001-2001");
    }

    @Test
    void aQuoteThatNeverClosesEndsTheSlicesAndNotTheMemory() {
        byte[] table =
                (HEADER + rows(2_500) + "2026-03-04,1,2,\"open\n").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Readers.all().open(file(table)))
                .hasMessageContaining("row 2501")
                .hasMessageContaining("a quote opens here and never closes");
    }
}
