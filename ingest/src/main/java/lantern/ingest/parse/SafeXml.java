package lantern.ingest.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML that may come from anybody: no type declarations, no entities, no addresses, no depths. */
final class SafeXml {

    private static final int DEEPEST = 500;

    private SafeXml() {}

    /** Is told of each element and each text in order. */
    interface Listener {

        void start(XMLStreamReader element) throws Refused;

        void end(String name) throws Refused;

        default void words(String words) throws Refused {}
    }

    /**
     * @param part its name in the file, for the reason
     * @throws Refused when it is no well-formed XML, or asks for what is not given
     */
    static void read(InputStream in, String part, Listener listener) throws IOException, Refused {
        int depth = 0;
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(in);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw new Refused(part + ": elements nested deeper than " + DEEPEST);
                        }
                        listener.start(reader);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        listener.end(reader.getLocalName());
                    }
                    case XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE ->
                            listener.words(reader.getText());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                            throw new Refused(
                                    part
                                            + ", line "
                                            + reader.getLocation().getLineNumber()
                                            + ": a type declaration or an entity, which no report"
                                            + " needs");
                    default -> {
                        // comments and processing instructions say nothing
                    }
                }
            }
        } catch (XMLStreamException broken) {
            if (broken.getNestedException() instanceof IOException) {
                throw new Refused(
                        part + ": cut short, or it unpacks to more than 250 times its size");
            }
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
            throw new Refused(part + ", line " + line + ": broken XML");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("no address is opened");
        });
        return factory;
    }

    static InputStream nothing() {
        return new ByteArrayInputStream(new byte[0]);
    }
}
