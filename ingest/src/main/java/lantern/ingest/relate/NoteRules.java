package lantern.ingest.relate;

import static lantern.model.evidence.TieKind.ADVERTISED_BY;
import static lantern.model.evidence.TieKind.ASSOCIATE_OF;
import static lantern.model.evidence.TieKind.DRIVES;
import static lantern.model.evidence.TieKind.EXPLOITS;
import static lantern.model.evidence.TieKind.FAMILY_OF;
import static lantern.model.evidence.TieKind.LEADS;
import static lantern.model.evidence.TieKind.LIVES_AT;
import static lantern.model.evidence.TieKind.LOCATED_IN;
import static lantern.model.evidence.TieKind.MET;
import static lantern.model.evidence.TieKind.OWES_DEBT_TO;
import static lantern.model.evidence.TieKind.OWNS;
import static lantern.model.evidence.TieKind.TRAVELLED;
import static lantern.model.evidence.TieKind.USES;
import static lantern.model.evidence.TieKind.WORKS_AT;

import java.util.List;

/** What officers' notes say by brackets, commas and labels, where prose has a verb. */
final class NoteRules {

    private static final String KIN =
            "(?:brother|sister|nephew|niece|cousin|son|daughter|wife|husband|father|mother|uncle|aunt|partner|girlfriend|boyfriend|fianc[ée]+|(?:brother|sister|father|mother|son|daughter)["
                + " -]in[ -]law|twin|spouse|mum|mam|dad|nan|gran|grandmother|grandson|grandfather)";
    private static final String HEADS =
            "(?:managing |company |sole |co-|de facto"
                    + " )?(?:director|owner|proprietor|boss|head|chief"
                    + " executive|founder|partner|principal|managing director|general manager)s?";
    private static final String STAFF =
            "(?:(?:shift|duty|night|office|hotel|project|general|deputy|assistant|key|social|case|support)["
                + " -])?(?:manager|manageress|supervisor|foreman|receptionist|clerk|porter|worker|driver|cleaner|chef|cook|waiter|waitress|doorman|barman|barmaid|nurse|teacher|chaplain|advis[eo]r|analyst|solicitor|accountant|bookkeeper|secretary|inspector|officer|agent|employee|consultant|liaison|coordinator|co-ordinator|trainee|packer|picker|labourer|bouncer)";

    static final List<Rule> RULES =
            List.of(
                    // "P (O)", "P of O", "P, shift manager, O"
                    Rule.of(WORKS_AT, "P", " ?\\((?:the )?", "O"),
                    Rule.of(WORKS_AT, "P", "(?: \\([^()]{0,20}\\))?,? (?:of|from) (?:the )?", "O"),
                    Rule.of(
                            WORKS_AT,
                            "P",
                            ",? \\(?" + STAFF + "(?:,| at| of| with| for| in)? (?:the )?",
                            "O"),
                    Rule.of(LEADS, "P", ",? \\(?" + HEADS + "(?:,| of| at)? (?:the )?", "O"),
                    Rule.turned(
                            LEADS,
                            "O",
                            ",? \\(?(?:of which |whose )?" + HEADS + "(?: is|:)? ",
                            "P"),
                    // "O (A)", "O, L", "runs O from A"
                    Rule.of(
                            LOCATED_IN,
                            "O",
                            "(?: ?[,(] ?(?:(?:in|at|on|of|based (?:in|at)|situated"
                                + " (?:in|at)?|trading from|near) (?:the )?)?|"
                                + " (?:at|on|in|from|based (?:in|at|on)|situated(?: in| at|"
                                + " on)?|trading (?:from|at)|with premises (?:at|in)) (?:the )?)",
                            "A"),
                    Rule.of(
                            LOCATED_IN,
                            "O",
                            "(?:, | \\(|,? (?:based |situated |located )?in )",
                            "L"),
                    // "V (driver P)", "V, keeper P", "V - RK P"
                    Rule.turned(
                            DRIVES,
                            "V",
                            "[^PV;.]{0,25}?[(,:–-]? ?\\b(?:driver|driven by|driving was|at the"
                                    + " wheel)(?: is| was|:)? ?",
                            "P"),
                    Rule.turned(
                            OWNS,
                            "V",
                            "[^PV;.]{0,30}?\\b(?:keeper|owner|registered to|owned"
                                + " by|reg(?:istered)? keeper|belongs to|in the name of|insured"
                                + " to|halter)(?: per [a-z]+)?(?: is| was|:)? ?(?:(?:his|her|their)"
                                + " [a-z]+ )?",
                            "PO"),
                    Rule.turned(
                            OWNS,
                            "A",
                            "[^PA;.]{0,20}?\\b(?:owned by|belongs to|property of)(?: is| was|:)? ?",
                            "PO"),
                    Rule.of(
                            LIVES_AT,
                            "P",
                            "(?:, (?:currently |now )?(?:resident|residing|living)? ?(?:in|at|of)"
                                    + " (?:the )?)",
                            "AL"),
                    // whose numbers
                    Rule.of(
                            USES,
                            "P",
                            "[^P;.]{0,70}?\\b(?:sim|imei|handset|e-mail|email|mobile|phone|whatsapp|instagram|snapchat|facebook|telegram)\\b:?"
                                + " ?(?:no\\.? |number |address )?",
                            "TIEH"),
                    Rule.of(
                            USES,
                            "P",
                            "(?:'s)? (?:changed (?:his|her|their|P's)? ?number to|now uses|new"
                                    + " number(?: is)?)_",
                            "T"),
                    Rule.of(
                            USES,
                            "P",
                            "[^P;.]{0,20}?\\b(?:calls?|rings?|rang|phoned|phones|texts?|telephoned)"
                                    + " (?:P|him|her|them|us|me|home) (?:from|on|with) ",
                            "T"),
                    // kin
                    Rule.turned(FAMILY_OF, "P", "'s " + KIN + "\\b[^P;.]{0,20}?, ", "P"),
                    Rule.of(
                            FAMILY_OF,
                            "P",
                            ",? (?:(?:is|was) )?(?:married (?:to|with)|engaged to|divorced"
                                    + " from|related to) ",
                            "P"),
                    Rule.of(FAMILY_OF, "P", " and (?:(?:his|her|their|P's) )?" + KIN + ",? ", "P"),
                    Rule.of(
                            FAMILY_OF,
                            "P",
                            "[^P;.]{0,40}?\\b(?:with|to|by) (?:his|her|their|P's) "
                                    + KIN
                                    + ",? \\(?(?:mrs |mr |ms )?",
                            "P"),
                    Rule.of(
                            ASSOCIATE_OF,
                            "P",
                            "(?: is| was)?(?: not)?(?: seen)? (?:w/|in company (?:of|with)|in the"
                                    + " company of) ",
                            "P"),
                    Rule.of(
                            MET,
                            "P",
                            " in (?:consultation|conversation|a meeting|meeting) with ",
                            "P"),
                    // debts and work without choice
                    Rule.of(
                            OWES_DEBT_TO,
                            "P",
                            "'?s? (?:debt|owing|in debt)(?: of M)?(?: is)? to ",
                            "P"),
                    Rule.turned(
                            EXPLOITS,
                            "P",
                            "[^P;.]{0,70}?\\b(?:has to|had to|must|is made to|was made to|is forced"
                                    + " to|was forced to|were forced to|made to) (?:keep |go on"
                                    + " )?work(?:ing)? for ",
                            "P"),
                    Rule.turned(
                            EXPLOITS,
                            "P",
                            "'s (?:bank |id |identity"
                                + " )?(?:cards?|passports?|papers|documents|wages|money|earnings|phone)[^P;.]{0,25}?\\b(?:with|held"
                                + " by|kept by|taken by|in the hands of|controlled by) ",
                            "P"),
                    Rule.of(
                            EXPLOITS,
                            "P",
                            "[^P;.]{0,20}?\\b(?:holds?|keeps?|kept|has|took|takes|withh(?:olds|eld)|confiscated|retains?|retained)"
                                + " P's (?:[a-z]+"
                                + " ){0,2}(?:cards?|passports?|papers|documents|wages|money|earnings)"
                                + " ?(?:of )?",
                            "P"),
                    // adverts and flights
                    Rule.of(
                            ADVERTISED_BY,
                            "P",
                            "[^P;.]{0,30}?\\b(?:advert(?:ised|s)?|ads?|listed|profile)\\b[^P;.]{0,40}?",
                            "TUH"),
                    Rule.turned(
                            ADVERTISED_BY,
                            "U",
                            ",? (?:name|as|named|under(?: the name)?|posing as) \"?",
                            "P"),
                    Rule.of(
                            TRAVELLED,
                            "P",
                            "[^P;]{0,90}?\\b(?:flight|flt|flew|flown|on"
                                    + " board|aboard|seat|booked)\\b[^P;]{0,25}?",
                            "F"));

    private NoteRules() {}
}
