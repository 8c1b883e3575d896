package lantern.ingest.parse;

import javax.xml.stream.XMLStreamReader;

/** Reads attributes of a document's elements, whatever name space they are written in. */
final class WordXml {

    private WordXml() {}

    /** Empty where there is none. */
    static String attribute(XMLStreamReader element, String name) {
        for (int at = 0; at < element.getAttributeCount(); at++) {
            if (element.getAttributeLocalName(at).equals(name)) {
                return element.getAttributeValue(at);
            }
        }
        return "";
    }

    static String value(XMLStreamReader element) {
        return attribute(element, "val");
    }

    static int number(String words, int otherwise) {
        try {
            return Integer.parseInt(words.strip());
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }
}
