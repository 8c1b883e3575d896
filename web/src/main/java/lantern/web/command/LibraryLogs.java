package lantern.web.command;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import org.slf4j.LoggerFactory;

/** What libraries say beside a command's own lines. */
final class LibraryLogs {

    private LibraryLogs() {}

    /** PDFBox tells of every font that it puts in the place of one that no page uses. */
    static void hush() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger("org.apache.pdfbox").setLevel(Level.ERROR);
        }
    }
}
