package lantern.ingest.read.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantern.ingest.read.mapping.Cell;
import lantern.ingest.read.mapping.Escape;

/** A value of a JSON text, with its place in UTF-16 units of the whole text. */
public sealed interface Json {

    int start();

    /** Exclusive. */
    int end();

    /** Its members in their order. */
    record Members(int start, int end, Map<String, Json> members) implements Json {

        public Members {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    record Elements(int start, int end, List<Json> elements) implements Json {

        public Elements {
            elements = List.copyOf(elements);
        }
    }

    /**
     * A text, a number or a truth value.
     *
     * @param start of the words, without the quotes around them
     * @param value what is meant; the words may hold escapes
     */
    record Scalar(int start, int end, String value) implements Json {}

    record Nothing(int start, int end) implements Json {}

    /** A member of an object, empty when it is not there, null, or this is no object. */
    default Optional<Json> find(String member) {
        return this instanceof Members(_, _, var members)
                ? Optional.ofNullable(members.get(member))
                        .filter(json -> !(json instanceof Nothing))
                : Optional.empty();
    }

    /** A member that is a scalar. */
    default Optional<Scalar> scalar(String member) {
        return find(member).filter(Scalar.class::isInstance).map(Scalar.class::cast);
    }

    /** What a member says, empty when it is no scalar. */
    default String text(String member) {
        return scalar(member).map(Scalar::value).orElse("");
    }

    /** The scalars of a member: of a list each, of a scalar itself. */
    default List<Scalar> scalars(String member) {
        return find(member).map(Json::scalars).orElse(List.of());
    }

    private List<Scalar> scalars() {
        return switch (this) {
            case Scalar scalar -> List.of(scalar);
            case Elements(_, _, var elements) ->
                    elements.stream()
                            .filter(Scalar.class::isInstance)
                            .map(Scalar.class::cast)
                            .toList();
            default -> List.of();
        };
    }

    /** The objects of a member: of a list each, of an object itself. */
    default List<Members> objects(String member) {
        return find(member).map(Json::objects).orElse(List.of());
    }

    /** This object, or the objects of this list. */
    default List<Members> objects() {
        return switch (this) {
            case Members members -> List.of(members);
            case Elements(_, _, var elements) ->
                    elements.stream()
                            .filter(Members.class::isInstance)
                            .map(Members.class::cast)
                            .toList();
            default -> List.of();
        };
    }

    /** A scalar as a cell of a text. */
    static Cell cell(String text, Scalar scalar) {
        return new Cell(
                scalar.start(),
                scalar.end(),
                text.substring(scalar.start(), scalar.end()),
                Escape.BACKSLASH);
    }
}
