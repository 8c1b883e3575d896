package lantern.ingest.relate;

import static lantern.model.evidence.TieKind.ASSOCIATE_OF;
import static lantern.model.evidence.TieKind.CALLED;
import static lantern.model.evidence.TieKind.FAMILY_OF;
import static lantern.model.evidence.TieKind.LINKED_TO;
import static lantern.model.evidence.TieKind.MET;
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
                            " ?\\(?(?:is |was |= ?)?(?:saved |stored |listed )?(?:as|under|in the"
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
                    Rule.turned(CALLED, "T", "[^T;]{0,40}?\\bcalls?\\b[^A-Z;]{0,12}?from ", "T"),
                    Rule.turned(
                            CALLED, "T", "[^T;]{0,30}?\\b(?:called|rung|phoned|dialled) by ", "T"),
                    Rule.of(
                            CALLED,
                            "P",
                            "(?!'s)[^P;]{0,40}?\\b(?<!(?:nobody|one|man|woman|girl|boy|person|male|female|salon|firm|was|is|are|were|also|body)"
                                + " )(?:called|rang|phoned|telephoned|calls|telephones|speaks"
                                + " to|spoke to|in telephone contact with)\\b(?!"
                                + " (?:him|her|them)self| \")[^A-Z;]{0,14}?",
                            "PT"),
                    Rule.among(
                            CALLED,
                            "T",
                            " (?:called each other|were in (?:regular )?contact|in contact with"
                                    + " each other)"),
                    Rule.of(
                            LINKED_TO,
                            "T",
                            "[^T;]{0,40}?\\b(?:texted|texts? to|sms to|messaged|messages? to|text"
                                    + " messages?)\\b[^A-Z;]{0,20}?",
                            "T"),
                    Rule.of(
                            MET,
                            "P",
                            "(?!'s)~\\b(?:met|meets|meeting|meet)\\b(?: up)?(?: with)?[^P;]{0,24}?",
                            "P"),
                    Rule.of(
                            MET,
                            "P",
                            "(?!'s)[^P;]{0,50}?\\b(?:seen|observed|spotted|photographed|stopped|arrested|travelling|arrived|sitting)\\b[^P;]{0,40}?\\b(?:with|in"
                                + " (?:the )?company of|together with|accompanied"
                                + " by|alongside)\\b[^A-Z;]{0,16}?",
                            "P"),
                    Rule.among(
                            MET,
                            "P",
                            "(?: (?:have|had|were|was|are))? (?:met\\b|meet\\b|seen"
                                    + " together|together|seen meeting|held a meeting)"),
                    Rule.of(
                            ASSOCIATE_OF,
                            "P",
                            "(?!'s)~\\b(?:associates?|friends?|associated|accomplices?|works?"
                                + " with|worked with|working with|knows|knew|know|known to(?!"
                                + " [\\p{L} ]{1,30} as\\b)|close to|connected to|on behalf"
                                + " of|working for|works for|contact of|right[- ]hand"
                                + " man|deputy|operatives?|lieutenants?|co-accused|co-conspirator|ties|links|in"
                                + " contact"
                                + " with|collaborat\\w+|partnered|conspired|acquaintances?|behalf"
                                + " of|introduced)\\b[^P;]{0,28}?",
                            "P"),
                    Rule.among(
                            ASSOCIATE_OF,
                            "P",
                            "(?: (?:are|were|both))? (?:(?:close |known |long-?standing"
                                + " )?(?:associates|friends|acquaintances|accomplices)|known to(?!"
                                + " [\\p{L} ]{1,30} as\\b) each other|work(?:ed)? together|know"
                                + " each other|co-lead)"),
                    Rule.of(
                            ASSOCIATE_OF,
                            "P",
                            "'s (?:close |known |long-?time |business |criminal |key |trusted"
                                + " ){0,2}(?:associates?|friends?|partner in"
                                + " crime|accomplices?|deputy|deputies|lieutenants?|right[- ]hand"
                                + " man|business partner)[^A-Z;]{0,10}?",
                            "P"),
                    Rule.of(
                            FAMILY_OF,
                            "P",
                            "(?!'s)[^P;]{0,40}?\\b(?:"
                                    + KIN
                                    + " (?:of|to)|related to|married to|married|engaged"
                                    + " to)\\b[^A-Z;]{0,14}?",
                            "P"),
                    Rule.turned(
                            FAMILY_OF,
                            "P",
                            "'s (?:[a-z-]+ ){0,3}"
                                    + KIN
                                    + "(?: (?:is|was|are|were|called|named))?[, \"]{1,4}",
                            "P"),
                    Rule.of(
                            FAMILY_OF,
                            "P",
                            "(?!'s)[^P;]{0,24}?\\b(?:is|was|are|were|as|be) (?=[^A-Z]{0,3}P's"
                                    + " (?:[a-z-]+ ){0,2}"
                                    + KIN
                                    + ")",
                            "P"),
                    Rule.among(
                            FAMILY_OF,
                            "P",
                            "(?: (?:are|were|both))?"
                                + " (?:brothers|sisters|siblings|cousins|related|twins|married|husband"
                                + " and wife|father and son|mother and daughter)\\b"));

    private ContactRules() {}
}
