package lantern.chart.export;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import lantern.chart.scene.Lettering;

/**
 * Writes an XML document, an element a line. All text and all values are cleaned and escaped here,
 * so that no label can break the file.
 */
final class Xml {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;
    private int depth;

    Xml() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("every JDK writes XML", e);
        }
        text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    /**
     * @param attributes names and values in turn
     */
    Xml open(String element, String... attributes) {
        line();
        depth++;
        return write(() -> {
            writer.writeStartElement(element);
            attributes(attributes);
        });
    }

    Xml close() {
        depth--;
        line();
        return write(writer::writeEndElement);
    }

    Xml empty(String element, String... attributes) {
        line();
        return write(() -> {
            writer.writeEmptyElement(element);
            attributes(attributes);
        });
    }

    Xml withText(String element, String content, String... attributes) {
        line();
        return write(() -> {
            writer.writeStartElement(element);
            attributes(attributes);
            writer.writeCharacters(Lettering.clean(content));
            writer.writeEndElement();
        });
    }

    byte[] bytes() {
        write(writer::writeEndDocument);
        text.write("\n");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], Lettering.clean(attributes[i + 1]));
        }
    }

    private void line() {
        write(() -> writer.writeCharacters("\n" + "  ".repeat(depth)));
    }

    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }

    private Xml write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory cannot fail", e);
        }
    }
}
