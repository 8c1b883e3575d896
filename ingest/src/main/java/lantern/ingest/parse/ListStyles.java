package lantern.ingest.parse;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** The styles of a document that number their paragraphs. */
final class ListStyles {

    /** A level of a list. */
    record Place(String list, int level) {}

    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Integer> levels = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    void read(InputStream in) throws IOException, Refused {
        SafeXml.read(
                in,
                "styles.xml",
                new SafeXml.Listener() {
                    private String style = "";

                    @Override
                    public void start(XMLStreamReader element) {
                        switch (element.getLocalName()) {
                            case "style" -> style = WordXml.attribute(element, "styleId");
                            case "basedOn" -> parents.put(style, WordXml.value(element));
                            case "numId" -> lists.put(style, WordXml.value(element));
                            case "ilvl" ->
                                    levels.put(style, WordXml.number(WordXml.value(element), 0));
                            default -> {
                                // how it looks, not what it says
                            }
                        }
                    }

                    @Override
                    public void end(String name) {}
                });
    }

    Optional<Place> find(String style) {
        String at = style;
        for (int step = 0; step < 20 && !at.isEmpty(); step++) {
            String list = lists.get(at);
            if (list != null) {
                return Optional.of(
                        new Place(list, levels.getOrDefault(style, levels.getOrDefault(at, 0))));
            }
            at = parents.getOrDefault(at, "");
        }
        return Optional.empty();
    }
}
