package lantern.ingest.read.network;

import com.ctc.wstx.api.WstxInputProperties;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ServiceLoader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.mapping.Cell;
import lantern.ingest.read.mapping.Escape;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Walks through the tags of an XML text and knows their places. No document type, no entity but the
 * five of XML itself, nothing outside the text is ever opened.
 */
final class XmlTags implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final OfferedFile file;
    private final XMLStreamReader2 reader;

    XmlTags(OfferedFile file) {
        this.file = file;
        try {
            this.reader =
                    (XMLStreamReader2) FACTORY.createXMLStreamReader(new StringReader(file.text()));
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Woodstox, since the JDK's own reader is one letter off now and then. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory =
                ServiceLoader.load(XMLInputFactory.class, XmlTags.class.getClassLoader()).stream()
                        .filter(each -> each.type().getName().startsWith("com.ctc.wstx."))
                        .map(ServiceLoader.Provider::get)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("built without Woodstox"));
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 200);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 200);
        factory.setProperty(WstxInputProperties.P_MAX_ENTITY_DEPTH, 1);
        return factory;
    }

    /** What a tag is. */
    enum Kind {
        OPENS,
        CLOSES,
        ENDS
    }

    /**
     * The next tag; text between tags is passed over.
     *
     * @throws lantern.ingest.read.UnreadableReport with the line when it is no XML, or declares a
     *     document type
     */
    Kind next() {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        return Kind.OPENS;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        return Kind.CLOSES;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                            throw file.unreadable(
                                    "line "
                                            + line()
                                            + ": a document type or an entity, which no network"
                                            + " needs, is not read");
                    default -> {
                        // text, comments and instructions between tags
                    }
                }
            }
            return Kind.ENDS;
        } catch (XMLStreamException e) {
            throw broken(e);
        } catch (RuntimeException e) {
            if (e.getCause() instanceof XMLStreamException cause) {
                throw broken(cause);
            }
            throw e;
        }
    }

    /** The tag's name without its prefix. */
    String name() {
        return reader.getLocalName();
    }

    int line() {
        return reader.getLocation().getLineNumber();
    }

    /** Where the tag begins, in the file's text. */
    int start() {
        return (int) reader.getLocationInfo().getStartingCharOffset();
    }

    /** Behind the tag. */
    int end() {
        try {
            return (int) reader.getLocationInfo().getEndingCharOffset();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** The value of an attribute, empty when it has none. */
    String value(String attribute) {
        String value = reader.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }

    /** The attributes of the tag at hand by name, each with its place. */
    Map<String, Cell> attributes() {
        Map<String, Cell> attributes = new LinkedHashMap<>();
        String text = file.text();
        int end = end();
        int at = start() + 1;
        while (at < end) {
            int equals = text.indexOf('=', at);
            int quote = equals < 0 ? -1 : quote(text, equals + 1, end);
            int close = quote < 0 ? -1 : text.indexOf(text.charAt(quote), quote + 1);
            if (equals < 0 || equals >= end || close < 0 || close >= end) {
                return attributes;
            }
            attributes.put(nameBefore(text, equals), cell(quote + 1, close));
            at = close + 1;
        }
        return attributes;
    }

    private static int quote(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) != '"' && text.charAt(at) != '\'') {
            at++;
        }
        return at < end ? at : -1;
    }

    private static String nameBefore(String text, int equals) {
        int end = equals;
        while (Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (!Character.isWhitespace(text.charAt(start - 1)) && text.charAt(start - 1) != '<') {
            start--;
        }
        String name = text.substring(start, end);
        return name.substring(name.indexOf(':') + 1);
    }

    /** The text from behind the tag at hand up to the next tag, or without the marks of CDATA. */
    Cell content() {
        String text = file.text();
        int start = end();
        if (text.startsWith("<![CDATA[", start)) {
            int close = text.indexOf("]]>", start);
            return new Cell(
                    start + 9,
                    Math.max(start + 9, close),
                    text.substring(start + 9, Math.max(start + 9, close)),
                    Escape.NONE);
        }
        int next = text.indexOf('<', start);
        return cell(start, next < 0 ? text.length() : next);
    }

    private Cell cell(int start, int end) {
        return new Cell(start, end, file.text().substring(start, end), Escape.ENTITY);
    }

    private RuntimeException broken(XMLStreamException e) {
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
        return file.unreadable("line " + line + ": no well-formed XML here, or cut short");
    }

    @Override
    public void close() {
        try {
            reader.closeCompletely();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }
}
