package lantern.ingest.read.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lantern.ingest.read.mapping.Parties;
import lantern.ingest.read.network.NodeKinds;
import lantern.model.evidence.EntityKind;

/** What the objects of STIX are called, and which member names each. */
final class StixObject {

    /** Objects that speak of others and are no things themselves. */
    static final Set<String> SPEECH =
            Set.of(
                    "report",
                    "note",
                    "opinion",
                    "grouping",
                    "observed-data",
                    "marking-definition",
                    "language-content",
                    "extension-definition",
                    "relationship",
                    "sighting",
                    "bundle");

    private static final Map<String, EntityKind> KINDS =
            Map.ofEntries(
                    Map.entry("intrusion-set", EntityKind.ORGANISATION),
                    Map.entry("campaign", EntityKind.EVENT),
                    Map.entry("incident", EntityKind.EVENT),
                    Map.entry("location", EntityKind.PLACE),
                    Map.entry("email-addr", EntityKind.EMAIL),
                    Map.entry("url", EntityKind.URL),
                    Map.entry("domain-name", EntityKind.URL),
                    Map.entry("user-account", EntityKind.HANDLE),
                    Map.entry("ipv4-addr", EntityKind.DEVICE),
                    Map.entry("ipv6-addr", EntityKind.DEVICE),
                    Map.entry("mac-addr", EntityKind.DEVICE));

    private static final List<String> NAMES =
            List.of(
                    "name",
                    "value",
                    "account_login",
                    "display_name",
                    "user_id",
                    "city",
                    "administrative_area",
                    "region",
                    "country",
                    "street_address",
                    "number",
                    "pattern");

    private StixObject() {}

    static boolean isOne(Json json) {
        String type = json.text("type");
        return (type.equals("bundle") && json.find("objects").isPresent())
                || json.text("id").startsWith(type + "--");
    }

    /** The member that names the object, empty when nothing does. */
    static String nameOf(Json.Members object) {
        if (object.text("type").equals("location") && object.scalar("street_address").isPresent()) {
            return "street_address";
        }
        return NAMES.stream()
                .filter(member -> !object.text(member).isBlank())
                .findFirst()
                .orElse("");
    }

    /** The kind of an object; an event for what Lantern has no kind of. */
    static EntityKind kind(Json.Members object, String name) {
        String type = object.text("type");
        return switch (type) {
            case "identity" ->
                    switch (object.text("identity_class").toLowerCase(Locale.ROOT)) {
                        case "individual" -> EntityKind.PERSON;
                        case "", "unknown" -> Parties.kind(name, false);
                        default -> EntityKind.ORGANISATION;
                    };
            case "threat-actor" ->
                    object.text("resource_level").equals("individual")
                            ? EntityKind.PERSON
                            : Parties.kind(name, false);
            case "location" ->
                    object.scalar("street_address").isPresent()
                            ? EntityKind.ADDRESS
                            : EntityKind.PLACE;
            default -> {
                EntityKind known = KINDS.get(type);
                yield known != null
                        ? known
                        : NodeKinds.findNode(custom(type)).orElse(EntityKind.EVENT);
            }
        };
    }

    /** Is its kind one that Lantern has? */
    static boolean isKnown(String type) {
        return KINDS.containsKey(type)
                || Set.of("identity", "threat-actor").contains(type)
                || NodeKinds.findNode(custom(type)).isPresent();
    }

    /** Partners' own types are written {@code x-person} or {@code x-agency-phone}. */
    private static String custom(String type) {
        return type.startsWith("x-") ? type.substring(type.lastIndexOf('-') + 1) : type;
    }
}
