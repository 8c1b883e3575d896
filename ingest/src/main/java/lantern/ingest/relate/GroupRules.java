package lantern.ingest.relate;

import static lantern.model.evidence.TieKind.ASSOCIATE_OF;
import static lantern.model.evidence.TieKind.EMPLOYS;
import static lantern.model.evidence.TieKind.LEADS;
import static lantern.model.evidence.TieKind.LINKED_TO;
import static lantern.model.evidence.TieKind.MEMBER_OF;
import static lantern.model.evidence.TieKind.OWNS;
import static lantern.model.evidence.TieKind.SUPPLIES;
import static lantern.model.evidence.TieKind.WORKS_AT;

import java.util.List;

/** Who leads, owns, serves or belongs to which organisation. */
final class GroupRules {

    private static final String LEAD =
            "(?:leaders?|co-leaders?|head|boss|chief|founders?|co-founders?|commander|directors?|managing"
                + " director|chief executive|ceo|president|chairman|chairwoman|general"
                + " manager|zaakvoerder|administrator|kingpin|second[- ]in[-"
                + " ]command|principal|prime minister)";
    private static final String MEMBER =
            "(?:members?|lieutenants?|enforcers?|operatives?|officials?|facilitators?|associates?|affiliates?|soldiers?|hitm[ae]n|financiers?|representatives?|agents?|traffickers?|spokesm[ae]n|employee|accountants?|couriers?)";

    static final List<Rule> RULES =
            List.of(
                    Rule.of(
                            LEADS,
                            "P",
                            "(?!'s)[^P;]{0,70}?\\b"
                                    + LEAD
                                    + "\\b,? (?:of|for|at|in)\\b[^A-Z;]{0,40}?",
                            "O"),
                    Rule.of(
                            LEADS,
                            "P",
                            "(?!'s)[^P;]{0,40}?\\b(?:leads?|led|heads|headed|founded|co-founded|commands|commanded|runs|directs|directed|co-leads|took"
                                + " over|took control of)\\b(?! by)[^A-Z;]{0,24}?",
                            "O"),
                    Rule.turned(
                            LEADS,
                            "O",
                            "(?:'s)?[, ]{1,2}(?:[a-z-]+ ){0,2}" + LEAD + "[, ]{1,2}\"?",
                            "P"),
                    Rule.turned(
                            LEADS,
                            "O",
                            "[^PO;]{0,40}?\\b(?:led|headed|run|founded|directed|commanded|run"
                                    + " jointly) by_",
                            "P"),
                    Rule.turned(LEADS, "O", " and P's (?:[a-z-]+ ){0,2}" + LEAD + ",? ", "P"),
                    Rule.of(
                            MEMBER_OF,
                            "P",
                            "(?!'s)[^P;]{0,70}?\\b"
                                    + MEMBER
                                    + " (?:of|for|in|within|with)\\b[^A-Z;]{0,40}?",
                            "O"),
                    Rule.of(
                            MEMBER_OF,
                            "P",
                            "(?!'s)[^P;]{0,40}?\\b(?:belongs to|belonged to|joined|part of|serves?"
                                + " in|served in|on the board of|works? within)\\b[^A-Z;]{0,24}?",
                            "O"),
                    Rule.turned(
                            MEMBER_OF,
                            "O",
                            "(?:'s)?[, ]{1,2}(?:[a-z-]+ ){0,2}" + MEMBER + "[, ]{1,2}\"?",
                            "P"),
                    Rule.turned(
                            MEMBER_OF,
                            "O",
                            "[^PO;]{0,30}?\\bmembers? (?:are|is|include|includes|including|such"
                                    + " as)_",
                            "P"),
                    Rule.of(
                            WORKS_AT,
                            "P",
                            "(?!'s)[^P;]{0,60}?\\b(?:works?|worked|working|employed|licensee|waitress|waiter|cleaner|staff|job|employee|trainee|student|nurse|chef|receptionist)\\b(?:"
                                + " (?:at|in|for|by|of|as [a-z ]{1,20} (?:at|in|for)))_",
                            "OA"),
                    Rule.turned(
                            WORKS_AT,
                            "O",
                            "[^PO;]{0,30}?\\b(?:staff|employee|worker|manager)(?: is| was|,|"
                                    + " named)?_",
                            "P"),
                    Rule.of(
                            EMPLOYS,
                            "PO",
                            "(?!'s)[^PO;]{0,30}?\\b(?:employs|employed|hired|hires)\\b(?! by)_",
                            "P"),
                    Rule.of(
                            OWNS,
                            "O",
                            "(?!'s)[^O;]{0,50}?\\b(?:owns|owner of|parent company of|holds|controls"
                                    + " and owns|holding company of)\\b_",
                            "OV"),
                    Rule.turned(
                            OWNS,
                            "O",
                            "[^O;]{0,40}?\\b(?:subsidiary of|owned by|owned or controlled by)_",
                            "O"),
                    Rule.of(
                            SUPPLIES,
                            "PO",
                            "(?!'s)[^PO;]{0,60}?\\b(?:suppl(?:y|ies|ied)|provid(?:es?|ed|ing)|sells|sold|shipped|delivered|furnish\\w*|support(?:s|ed|ing)?)\\b[^PO;]{0,60}?\\b(?:to|for|of)\\b_",
                            "O"),
                    Rule.of(
                            SUPPLIES,
                            "PO",
                            "(?!'s)[^PO;]{0,60}?\\b(?:materially"
                                + " assisted|assisted|sponsored|aided)\\b[^PO;]{0,70}?\\b(?:to|for|of|in"
                                + " support of)\\b_",
                            "PO"),
                    Rule.of(
                            LINKED_TO,
                            "PO",
                            "(?!'s)[^PO;]{0,40}?\\b(?:linked to|tied to|ties to|affiliated"
                                    + " with|links (?:to|with)|connected to|allied with|works"
                                    + " with|collaborates with|alliance with|aligned with)\\b_",
                            "O"),
                    Rule.turned(
                            ASSOCIATE_OF,
                            "P",
                            "'s (?:organi[sz]ation|network|group|gang)[^P;]{0,20}?\\b(?:include[sd]?|members?)\\b_",
                            "P"));

    private GroupRules() {}
}
