package lantern.chart.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.logging.Level;
import lantern.model.chart.Chart;
import lantern.model.chart.Exporter;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A briefing for an operation: the chart as vectors, the legend, what the grades mean, every entity
 * and link with its sources, the handling conditions; the marking above and below on each page, and
 * the number of the page.
 */
public final class PdfExporter implements Exporter {

    static {
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.SEVERE));
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public String purpose() {
        return "Operations: a briefing to print, with the chart, its entities and sources";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public String extension() {
        return ".pdf";
    }

    @Override
    public void write(Chart chart, OutputStream out) throws IOException {
        Fonts.register();
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(new Briefing(chart).html(), null);
        builder.useFont(
                () -> Fonts.open(Fonts.REGULAR),
                Fonts.FAMILY,
                400,
                FontStyle.NORMAL,
                true,
                EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
        builder.useFont(
                () -> Fonts.open(Fonts.BOLD),
                Fonts.FAMILY,
                700,
                FontStyle.NORMAL,
                true,
                EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
        // What a page could ask for from outside is never read.
        builder.useUriResolver((_, _) -> null);
        var bytes = new ByteArrayOutputStream();
        try (var drawer = new BatikSVGDrawer()) {
            builder.useSVGDrawer(drawer);
            builder.toStream(bytes);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                PDDocument document = renderer.getPdfDocument();
                // The same chart is the same file: no time of writing, and no chance in its id.
                document.getDocumentInformation().setCreationDate(null);
                document.getDocumentInformation().setModificationDate(null);
                document.getDocumentInformation().setKeywords(Values.handling(chart));
                document.setDocumentId(1L);
                document.save(bytes);
            }
        }
        out.write(bytes.toByteArray());
    }
}
