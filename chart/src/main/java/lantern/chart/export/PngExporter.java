package lantern.chart.export;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import lantern.model.chart.Chart;
import lantern.model.chart.Exporter;

/**
 * The picture of {@link SvgExporter} in pixels, two for each chart unit as far as that stays below
 * 20 million. The marking is in the picture and in its text.
 */
public final class PngExporter implements Exporter {

    private static final double MOST_PIXELS = 20e6;
    private static final double SCALE = 2;

    /** The picture is our own: as large as the chart is. */
    private static final LoaderContext OWN =
            LoaderContext.builder()
                    .documentLimits(
                            new DocumentLimits(
                                    Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE))
                    .build();

    /** Behind the signature and the header: 8 + 25 bytes. */
    private static final int BEHIND_HEADER = 33;

    @Override
    public String format() {
        return "png";
    }

    @Override
    public String purpose() {
        return "Slides and messages: the chart as a picture";
    }

    @Override
    public String mediaType() {
        return "image/png";
    }

    @Override
    public String extension() {
        return ".png";
    }

    @Override
    public void write(Chart chart, OutputStream out) throws IOException {
        Fonts.register();
        var svg = new ByteArrayOutputStream();
        new SvgExporter().write(chart, svg);
        SVGDocument document =
                new SVGLoader().load(new ByteArrayInputStream(svg.toByteArray()), null, OWN);
        if (document == null) {
            throw new IOException("the picture cannot be drawn");
        }
        var size = document.size();
        double scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (size.width * size.height)));
        var image =
                new BufferedImage(
                        (int) Math.floor(size.width * scale),
                        (int) Math.floor(size.height * scale),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        document.render((java.awt.Component) null, graphics, null);
        graphics.dispose();
        var png = new ByteArrayOutputStream();
        encode(image, png);
        byte[] picture = png.toByteArray();
        out.write(picture, 0, BEHIND_HEADER);
        text(out, "Classification", Values.handling(chart));
        text(out, "Handling", Values.handlingInFull(chart));
        text(out, "Software", "Lantern");
        out.write(picture, BEHIND_HEADER, picture.length - BEHIND_HEADER);
    }

    /** Quickly rather than small. */
    private static void encode(BufferedImage image, ByteArrayOutputStream png) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var stream = new MemoryCacheImageOutputStream(png)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(0.7f);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    /** An iTXt chunk: UTF-8, not compressed. */
    private static void text(OutputStream out, String keyword, String value) throws IOException {
        if (value.isEmpty()) {
            return;
        }
        var chunk = new ByteArrayOutputStream();
        chunk.writeBytes("iTXt".getBytes(StandardCharsets.US_ASCII));
        chunk.writeBytes(keyword.getBytes(StandardCharsets.US_ASCII));
        chunk.writeBytes(new byte[5]);
        chunk.writeBytes(value.getBytes(StandardCharsets.UTF_8));
        byte[] bytes = chunk.toByteArray();
        var sum = new CRC32();
        sum.update(bytes);
        out.write(ByteBuffer.allocate(4).putInt(bytes.length - 4).array());
        out.write(bytes);
        out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
