package lantern.ingest.read.network;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import lantern.ingest.find.number.Phones;
import lantern.ingest.read.mapping.Parties;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.TieKind;

/** What other tools call the kinds of things and of ties. */
public final class NodeKinds {

    private static final Map<String, EntityKind> NODES = new HashMap<>();
    private static final Map<String, TieKind> TIES = new HashMap<>();
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,200}\\.[a-z]{2,20}");

    static {
        nodes(
                EntityKind.PERSON,
                "individual human man woman people actor suspect subject offender victim witness"
                        + " nominal member target trafficker facilitator");
        nodes(
                EntityKind.ORGANISATION,
                "organization company business firm group gang institution agency legalentity"
                        + " publicbody bank corporation network cell");
        nodes(EntityKind.ADDRESS, "premises property building realestate residence house");
        nodes(EntityKind.PLACE, "location city town country region site port area geo");
        nodes(EntityKind.PHONE, "telephone mobile msisdn phonenumber sim number");
        nodes(EntityKind.DEVICE, "handset imei computer ip ipaddress");
        nodes(
                EntityKind.VEHICLE,
                "car van lorry truck plate vrm registration aircraft airplane plane");
        nodes(EntityKind.VESSEL, "ship boat");
        nodes(EntityKind.ACCOUNT, "bankaccount iban wallet cryptowallet");
        nodes(EntityKind.EMAIL, "emailaddress mail");
        nodes(EntityKind.HANDLE, "useraccount username profile socialmedia nickname");
        nodes(EntityKind.URL, "website domain domainname link advert webpage");
        nodes(EntityKind.DOCUMENT, "passport identification idcard identitydocument");
        nodes(EntityKind.EVENT, "meeting incident operation campaign");
        ties(TieKind.USES, "used has phone user");
        ties(TieKind.OWNS, "owner owned ownership proprietor shareholder owner_of");
        ties(TieKind.DRIVES, "driver driver_of");
        ties(TieKind.LIVES_AT, "lives residence resident resides_at home address lives_in");
        ties(TieKind.STAYS_AT, "stayed_at stays");
        ties(TieKind.WORKS_AT, "works_for works employee employee_of employed_by employment");
        ties(TieKind.CALLED, "calls call phoned phone_call telephoned");
        ties(TieKind.MET, "meets meeting met_with");
        ties(
                TieKind.ASSOCIATE_OF,
                "associate associates associated_with knows friend friend_of contact");
        ties(
                TieKind.FAMILY_OF,
                "family relative kin sibling spouse parent child brother sister married_to");
        ties(TieKind.LEADS, "leader head boss director director_of directorship manages");
        ties(TieKind.MEMBER_OF, "member membership belongs_to part_of affiliated_with");
        ties(TieKind.EMPLOYS, "employer employer_of");
        ties(TieKind.SUPPLIES, "supplier supplied");
        ties(TieKind.CONTROLS, "controller controlled");
        ties(TieKind.RECRUITED, "recruits recruiter");
        ties(TieKind.TRANSPORTED, "transports moved transporter");
        ties(TieKind.HARBOURED, "harbours harbored housed");
        ties(TieKind.EXPLOITS, "exploited exploiter victim_of");
        ties(TieKind.OWES_DEBT_TO, "owes debt debtor");
        ties(TieKind.PAID, "payment pays payer transfer paid_to sent_money");
        ties(TieKind.LOCATED_IN, "located located_at location based_in");
        ties(TieKind.SEEN_AT, "seen sighting sighted_at");
    }

    private NodeKinds() {}

    private static void nodes(EntityKind kind, String words) {
        NODES.put(kind.label().toLowerCase(Locale.ROOT), kind);
        for (String word : words.split(" ")) {
            NODES.put(word, kind);
        }
    }

    private static void ties(TieKind kind, String words) {
        for (String word : words.split(" ")) {
            TIES.put(word, kind);
        }
    }

    /** The kind that a word means, empty when nobody calls one so. */
    public static Optional<EntityKind> findNode(String word) {
        Optional<EntityKind> own = EntityKind.find(word);
        return own.isPresent()
                ? own
                : Optional.ofNullable(NODES.get(folded(word).replace("_", "")));
    }

    /** The tie that a word means; what nobody knows only links. */
    public static TieKind tie(String word) {
        String name = folded(word);
        for (TieKind kind : TieKind.values()) {
            if (kind.name().equalsIgnoreCase(name)) {
                return kind;
            }
        }
        return TIES.getOrDefault(name, TieKind.LINKED_TO);
    }

    /** The nearest kind of a node that is not said to be any, by its name. */
    static EntityKind byName(String name) {
        if (EMAIL.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            return EntityKind.EMAIL;
        }
        if (name.startsWith("http://") || name.startsWith("https://")) {
            return EntityKind.URL;
        }
        boolean phone =
                Phones.read(name, "GB")
                        .filter(fields ->
                                name.startsWith("+") || "true".equals(fields.get(Field.VERIFIED)))
                        .isPresent();
        return phone ? EntityKind.PHONE : Parties.kind(name, false);
    }

    /** A thing of a kind that Lantern does not have, kept as what comes nearest: an event. */
    public static Map<Field, String> other(String kind, String name) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.put(Field.TYPE, kind);
        fields.put(
                Field.VALUE,
                (kind + ":" + name).strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        fields.put(Field.NAME, name);
        return fields;
    }

    private static String folded(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }
}
