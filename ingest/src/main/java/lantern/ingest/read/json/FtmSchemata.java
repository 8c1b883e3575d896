package lantern.ingest.read.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.TieKind;

/** The schemata of FollowTheMoney: which are things, which are ties, and what names them. */
final class FtmSchemata {

    /** A schema whose entities say something of two others. */
    record Link(String from, String to, TieKind kind) {}

    /** A property whose values are things of their own, had by the entity. */
    record Having(String property, EntityKind kind, String type, TieKind tie) {}

    private static final Map<String, EntityKind> THINGS =
            Map.ofEntries(
                    Map.entry("Person", EntityKind.PERSON),
                    Map.entry("Company", EntityKind.ORGANISATION),
                    Map.entry("Organization", EntityKind.ORGANISATION),
                    Map.entry("PublicBody", EntityKind.ORGANISATION),
                    Map.entry("Address", EntityKind.ADDRESS),
                    Map.entry("RealEstate", EntityKind.ADDRESS),
                    Map.entry("Vehicle", EntityKind.VEHICLE),
                    Map.entry("Airplane", EntityKind.VEHICLE),
                    Map.entry("Vessel", EntityKind.VESSEL),
                    Map.entry("BankAccount", EntityKind.ACCOUNT),
                    Map.entry("CryptoWallet", EntityKind.ACCOUNT),
                    Map.entry("UserAccount", EntityKind.HANDLE));

    private static final Map<String, Link> LINKS =
            Map.ofEntries(
                    Map.entry("Ownership", new Link("owner", "asset", TieKind.OWNS)),
                    Map.entry("Directorship", new Link("director", "organization", TieKind.LEADS)),
                    Map.entry("Family", new Link("person", "relative", TieKind.FAMILY_OF)),
                    Map.entry("Associate", new Link("person", "associate", TieKind.ASSOCIATE_OF)),
                    Map.entry("Employment", new Link("employee", "employer", TieKind.WORKS_AT)),
                    Map.entry("Membership", new Link("member", "organization", TieKind.MEMBER_OF)),
                    Map.entry("Payment", new Link("payer", "beneficiary", TieKind.PAID)),
                    Map.entry("Debt", new Link("debtor", "creditor", TieKind.OWES_DEBT_TO)),
                    Map.entry("Call", new Link("caller", "receiver", TieKind.CALLED)),
                    Map.entry("Representation", new Link("agent", "client", TieKind.LINKED_TO)),
                    Map.entry("UnknownLink", new Link("subject", "object", TieKind.LINKED_TO)),
                    Map.entry(
                            "Succession", new Link("predecessor", "successor", TieKind.LINKED_TO)),
                    Map.entry("ContractAward", new Link("supplier", "contract", TieKind.SUPPLIES)),
                    Map.entry("CourtCaseParty", new Link("party", "case", TieKind.LINKED_TO)),
                    Map.entry("Documentation", new Link("document", "entity", TieKind.LINKED_TO)),
                    Map.entry("Occupancy", new Link("holder", "post", TieKind.LINKED_TO)),
                    Map.entry(
                            "ProjectParticipant",
                            new Link("participant", "project", TieKind.LINKED_TO)),
                    Map.entry("Similar", new Link("candidate", "match", TieKind.LINKED_TO)));

    /** Files that were found, with their words: they are read, and are no things. */
    private static final Set<String> FILES =
            Set.of(
                    "Document",
                    "PlainText",
                    "HyperText",
                    "Email",
                    "Message",
                    "Pages",
                    "Page",
                    "Folder",
                    "Package",
                    "Table",
                    "Workbook",
                    "Image",
                    "Audio",
                    "Video",
                    "Article",
                    "Note",
                    "Mention");

    static final List<Having> HAVINGS =
            List.of(
                    new Having("phone", EntityKind.PHONE, "", TieKind.USES),
                    new Having("email", EntityKind.EMAIL, "", TieKind.USES),
                    new Having("website", EntityKind.URL, "", TieKind.USES),
                    new Having("ibanCode", EntityKind.ACCOUNT, "", TieKind.USES),
                    new Having("passportNumber", EntityKind.DOCUMENT, "passport", TieKind.USES),
                    new Having("idNumber", EntityKind.DOCUMENT, "id", TieKind.USES),
                    new Having(
                            "socialSecurityNumber",
                            EntityKind.DOCUMENT,
                            "social security",
                            TieKind.USES),
                    new Having("taxNumber", EntityKind.DOCUMENT, "tax number", TieKind.USES),
                    new Having(
                            "registrationNumber",
                            EntityKind.DOCUMENT,
                            "registration number",
                            TieKind.USES),
                    new Having("birthPlace", EntityKind.PLACE, "", TieKind.LINKED_TO));

    static final Set<String> PROSE =
            Set.of("notes", "summary", "description", "bodyText", "title", "position", "subject");

    static final Set<String> OTHER_NAMES = Set.of("name", "alias", "weakAlias", "previousName");

    private FtmSchemata() {}

    static Optional<Link> findLink(String schema) {
        return Optional.ofNullable(LINKS.get(schema));
    }

    static boolean isFile(String schema) {
        return FILES.contains(schema);
    }

    /** Passports and the like: a holder and a number. */
    static boolean isPaper(String schema) {
        return schema.equals("Passport") || schema.equals("Identification");
    }

    /** A person or an organisation, whichever the name says. */
    static boolean isParty(String schema) {
        return schema.equals("LegalEntity");
    }

    static Optional<EntityKind> findThing(String schema) {
        return Optional.ofNullable(THINGS.get(schema));
    }

    /** The properties that can name an entity, the best first. */
    static List<String> naming(EntityKind kind) {
        return switch (kind) {
            case ADDRESS -> List.of("full", "address", "name", "street", "city");
            case VEHICLE -> List.of("registrationNumber", "name");
            case VESSEL -> List.of("imoNumber", "name", "registrationNumber");
            case ACCOUNT -> List.of("iban", "accountNumber", "publicKey", "name");
            case HANDLE -> List.of("username", "name", "email", "number");
            case PERSON, ORGANISATION ->
                    List.of("name", "alias", "weakAlias", "lastName", "registrationNumber");
            default -> List.of("name", "title", "fileName", "label", "date");
        };
    }
}
