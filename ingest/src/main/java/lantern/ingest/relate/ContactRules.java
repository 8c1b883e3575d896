package lantern.ingest.relate;

import static lantern.model.evidence.TieKind.ASSOCIATE_OF;
import static lantern.model.evidence.TieKind.CALLED;
import static lantern.model.evidence.TieKind.FAMILY_OF;
import static lantern.model.evidence.TieKind.LINKED_TO;
import static lantern.model.evidence.TieKind.USES;

import java.util.List;

/** Who uses which phone, calls, meets, knows or is related to whom. */
final class ContactRules {

    private static final String KIN =
            "(?:brother|sister|nephew|niece|cousin|son|daughter|wife|husband|father|mother|uncle|aunt|partner|girlfriend|boyfriend|fianc[ée]+|relative|(?:brother|sister|father|mother|son|daughter)-in-law|twin|stepson|stepdaughter|spouse|ex-wife|ex-husband|ex-partner|grandson|grandfather|half-brother|common-law"
                + " wife|sons|daughters|brothers|sisters|siblings|cousins|nephews|children|parents)";
    private static final String PHONE_WORDS =
            "(?:gsm|tel|telephone|mob|mobile|phone|number|cell|handset|email|e-mail|whatsapp|telegram|instagram|facebook|snapchat|signal|viber|tiktok|contact|imei|account)";

    static final List<Rule> RULES =
            List.of(
                    Rule.of(CALLED, "T", " ?(?:>|->|→) ?", "T"),
                    Rule.of(LINKED_TO, "T", " ?/ ?", "T"),
                    Rule.of(
                            USES,
                            "P",
                            "(?!'s)~\\b(?:uses?|used|using|utilis\\w+|contactable|reach(?:ed|able)|answers|answered|in"
                                + " possession"
                                + " of|subscriber|registered|operates|carries|carried)\\b[^P;]{0,45}?",
                            "TEHUI"),
                    Rule.of(
                            USES,
                            "P",
                            "(?!'s)[^P;]{0,30}?"
                                + " (?:has|had|gave|provided|left)\\b(?![^A-Z]{0,30}calls)[^A-Z;]{0,35}?(?:,?"
                                + " for L )?",
                            "TEHUI"),
                    Rule.of(USES, "P", "'s (?:[a-z-]+ ){0,3}" + PHONE_WORDS + "_", "TEHUI"),
                    Rule.of(
                            USES,
                            "P",
                            "(?:,| \\(|;)?[^P;]{0,50}?\\b" + PHONE_WORDS + "\\b[^A-Z;]{0,20}?",
                            "TEHI"),
                    Rule.of(USES, "P", " ?[(\\[,:-]{1,2} ?", "TEHI"),
                    Rule.turned(
                            USES,
                            "TEHI",
                            "[^PT;]{0,60}?\\b(?:used by|belong(?:s|ing|ed)? to|attributed"
                                    + " to|registered to|linked to|subscribed to|in the name"
                                    + " of|assigned to|carried by|in use by)\\b_",
                            "P"),
                    Rule.turned(
                            USES,
                            "TEHI",
                            " ?\\(?(?:is |was |= ?|- ?|: ?|not |poss |possibly |prob |believed )?(?:saved |stored |listed )?(?:as|under|in the"
                                    + " name of)? ?\\(?\"?",
                            "P"),
                    Rule.turned(
                            USES,
                            "T",
                            "[^A-Z;]{0,12}?(?:and|with|saved|marked|labelled|for|,)_(?:word|name|marked|labelled|saved|contact)[^A-Z;]{0,8}?",
                            "P"),
                    Rule.of(
                            USES,
                            "P",
                            "[^P;]{0,40}?\\b(?:passport|id card|identity"
                                + " card|permit|licence|visa|document|papers|brp)\\b[^A-Z;]{0,20}?",
                            "D"),
                    Rule.of(
                            CALLED,
                            "T",
                            "[^T;]{0,40}?\\b(?:called|rang|phoned|dialled|telephoned|contacted|calls?"
                                + " to|calling)\\b(?! from)[^A-Z;]{0,30}?",
                            "T"),
                    Rule.among(
                            ASSOCIATE_OF,
                            "P",
                            "(?: (?:are|were|both))? (?:(?:close |known |long-?standing"
                                + " )?(?:associates|friends|acquaintances|accomplices)|known to(?!"
                                + " [\\p{L} ]{1,30} as\\b) each other|work(?:ed)? together|know"
                                + " each other|co-lead)"),
                    Rule.turned(
                            FAMILY_OF,
                            "P",
                            "'s (?:[a-z-]+ ){0,3}"
                                    + KIN
                                    + "(?: (?:is|was|are|were|called|named))?[, \"]{1,4}",
                            "P"));

    private ContactRules() {}
}
