package lantern.chart.export;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The font that goes along, so that a chart looks the same wherever it is written. */
final class Fonts {

    static final String FAMILY = "DejaVu Sans";
    static final String REGULAR = "DejaVuSans.ttf";
    static final String BOLD = "DejaVuSans-Bold.ttf";

    private static final Object LOCK = new Object();
    private static boolean registered;

    private Fonts() {}

    static InputStream open(String name) {
        return Objects.requireNonNull(
                Fonts.class.getResourceAsStream(name), "built without the font " + name);
    }

    /** Makes it known to Java's own drawing, once. */
    static void register() {
        synchronized (LOCK) {
            if (registered) {
                return;
            }
            var environment = GraphicsEnvironment.getLocalGraphicsEnvironment();
            for (String name : new String[] {REGULAR, BOLD}) {
                try (InputStream font = open(name)) {
                    environment.registerFont(Font.createFont(Font.TRUETYPE_FONT, font));
                } catch (IOException e) {
                    throw new UncheckedIOException("cannot read the font " + name, e);
                } catch (FontFormatException e) {
                    throw new IllegalStateException("not a font: " + name, e);
                }
            }
            registered = true;
        }
    }
}
