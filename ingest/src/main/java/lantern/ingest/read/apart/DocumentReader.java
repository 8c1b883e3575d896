package lantern.ingest.read.apart;

import java.util.List;
import lantern.ingest.parse.DocumentKind;
import lantern.ingest.parse.Parsed;
import lantern.ingest.parse.Wire;
import lantern.ingest.read.Decoded;
import lantern.ingest.read.Enclosed;
import lantern.ingest.read.Enclosures;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.Opened;
import lantern.ingest.read.Reading;
import lantern.ingest.read.ReportReader;
import lantern.model.access.Audience;
import lantern.model.access.Marking;

/**
 * Reads documents: PDF, office files, mail, web pages and rich text. Another process gets the text
 * out of them; then they are read as any text is. What they hold becomes files of their own.
 */
public final class DocumentReader implements ReportReader {

    private final ParserPool parsers;
    private final List<ReportReader> prose;
    private final List<ReportReader> tables;

    /**
     * @param prose readers of text, the particular before the general
     * @param tables readers of values separated by commas
     */
    public DocumentReader(ParserPool parsers, List<ReportReader> prose, List<ReportReader> tables) {
        this.parsers = parsers;
        this.prose = List.copyOf(prose);
        this.tables = List.copyOf(tables);
    }

    @Override
    public String name() {
        return "document";
    }

    @Override
    public boolean recognises(OfferedFile file) {
        return Documents.find(file).isPresent();
    }

    @Override
    public Opened read(OfferedFile file) {
        DocumentKind kind =
                Documents.find(file).orElseThrow(() -> file.unreadable("byte 1: no document"));
        return switch (parsers.parse(new Wire.Request(kind, file.bytes()))) {
            case Wire.Answer.NotRead(var reason) -> throw file.unreadable(reason);
            case Wire.Answer.Read(var parsed) -> opened(file, parsed);
        };
    }

    private Opened opened(OfferedFile file, Parsed parsed) {
        List<Enclosed> enclosed =
                parsed.parts().stream()
                        .map(part -> Enclosed.of(part.name(), part.bytes()))
                        .toList();
        if (parsed.text().isBlank() && !enclosed.isEmpty()) {
            return new Opened.Holder(
                    java.util.Optional.empty(),
                    parsed.format(),
                    Audience.of(Marking.OFFICIAL),
                    Enclosures.of(enclosed));
        }
        Opened report = report(file, parsed);
        return switch (report) {
            case Reading reading when enclosed.isEmpty() -> reading;
            case Reading reading -> Opened.Holder.of(reading, Enclosures.of(enclosed));
            case Opened.Holder holder -> holder;
        };
    }

    private Opened report(OfferedFile file, Parsed parsed) {
        OfferedFile text = file.withText(Decoded.of(file.origin(), parsed.text(), parsed.format()));
        List<ReportReader> readers = parsed.layout() == Parsed.Layout.TABLE ? tables : prose;
        for (ReportReader reader : readers) {
            if (reader.recognises(text)) {
                return reader.read(text);
            }
        }
        throw file.unreadable(
                parsed.layout() == Parsed.Layout.TABLE
                        ? "sheet 1, row 1: no header of a table"
                        : "no words");
    }
}
