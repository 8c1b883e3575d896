package lantern.ingest.relate;

import static lantern.model.evidence.TieKind.ADVERTISED_BY;
import static lantern.model.evidence.TieKind.CONTROLS;
import static lantern.model.evidence.TieKind.EXPLOITS;
import static lantern.model.evidence.TieKind.FORGED_FOR;
import static lantern.model.evidence.TieKind.HARBOURED;
import static lantern.model.evidence.TieKind.OWES_DEBT_TO;
import static lantern.model.evidence.TieKind.PAID;
import static lantern.model.evidence.TieKind.RECRUITED;
import static lantern.model.evidence.TieKind.TRANSPORTED;

import java.util.ArrayList;
import java.util.List;
import lantern.model.evidence.TieKind;

/**
 * What offenders do to victims and for each other: recruit, move, house, exploit, control, forge,
 * pay.
 */
final class CrimeRules {

    private static final String RECRUIT =
            "(?:recruit(?:ed|s|ing)?|groom(?:ed|s|ing)|befriended|lured|enticed|promised|persuaded|tricked|deceived|approached|offered)";
    private static final String MOVE =
            "(?:brought|took|taken|drove|driven|transported|transports|moved|collected|smuggled|trafficked|ferried|picked"
                + " up|picks up|escorted|carried|delivered|dropped"
                + " off|accompanied|flew|flown|moves|brings|takes|fetched|conveyed)";
    private static final String HOUSE =
            "(?:harboured|harbored|harbours|housed|houses|hid|hidden|accommodated|accommodates|kept|held|locked"
                + " up|sheltered|puts up)";
    private static final String USE =
            "(?:exploit(?:ed|s|ing)?|sold|sells|pimped|pimps|forced|forces|prostituted|beats|beat|beaten|assaulted|made"
                + " to work|put to work|raped|enslaved|trafficked for)";
    private static final String RULE =
            "(?:controlled|controls|controlling|manage[sd]?|managing|supervise[sd]?|guard(?:ed|s|ing)?|mind(?:ed|s|ing)|threaten(?:ed|s|ing)?|oversees|oversaw|took"
                + " (?:her|his|their|P's) (?:passport|phone|id|documents)|holds (?:her|his|P's)"
                + " (?:passport|documents))";

    static final List<Rule> RULES = rules();

    private CrimeRules() {}

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        both(rules, RECRUITED, RECRUIT, "P");
        both(rules, TRANSPORTED, MOVE, "P");
        both(rules, HARBOURED, HOUSE, "P");
        both(rules, EXPLOITS, USE, "P");
        both(rules, CONTROLS, RULE, "P");
        rules.add(
                Rule.of(
                        CONTROLS,
                        "PO",
                        "(?!'s)[^PO;]{0,40}?\\b(?:controls|controlled|manages?|managed|runs|ran|operates|operated|lets|rents"
                            + " out)\\b(?! by)[^A-Z;]{0,30}?",
                        "AOTU"));
        rules.add(
                Rule.turned(
                        CONTROLS,
                        "AO",
                        "[^APO;]{0,40}?\\b(?:managed|controlled|let|run|operated|rented(?: out)?)"
                                + " by_",
                        "PO"));
        rules.add(
                Rule.of(
                        FORGED_FOR,
                        "P",
                        "(?!'s)~\\b(?:forged|made|produced|produces|supplied|altered|doctored|prepared|provided|provides|forges|supplies)\\b[^P;]{0,50}?\\b(?:passports?|documents?|ids?|id"
                            + " cards?|permits?|papers|visas?|licen[cs]es?|cards?)\\b[^P;]{0,24}?\\b(?:for|to)\\b_",
                        "P"));
        rules.add(
                Rule.turned(
                        FORGED_FOR,
                        "P",
                        "[^P;]{0,60}?\\b(?:passport|document|id|id"
                            + " card|permit|papers|visa|licence)s?\\b[^P;]{0,40}?\\b(?:forged|made|produced|supplied|altered|provided)"
                            + " by_",
                        "P"));
        rules.add(
                Rule.of(
                        ADVERTISED_BY,
                        "P",
                        "(?!'s)[^P;]{0,50}?\\badvertis\\w+\\b[^P;]{0,60}?",
                        "TUHE"));
        rules.add(
                Rule.turned(ADVERTISED_BY, "TU", "[^PT;]{0,40}?\\badvert\\w*\\b[^P;]{0,40}?", "P"));
        rules.add(
                Rule.of(
                        OWES_DEBT_TO,
                        "P",
                        "(?!'s)~\\b(?:owes?|owed|owing|in debt to|indebted to|pay(?:ing)? off|pays"
                                + " off|work(?:ing|s)? off|debt to|repay(?:ing|s)?|pay"
                                + " back)\\b[^P;]{0,40}?",
                        "P"));
        rules.add(
                Rule.turned(
                        OWES_DEBT_TO,
                        "P",
                        "[^P;]{0,30}?\\b(?:is owed|is owed money by)\\b[^P;]{0,40}?",
                        "P"));
        rules.add(
                Rule.of(
                        PAID,
                        "PON",
                        "(?!'s)[^PO;]{0,40}?\\b(?:paid|pays|sent|transferred|wired|handed|remitted|gave|sends|deposited|transfers)\\b[^PO;]{0,24}?(?:M|money|cash|payments?|funds|fees?|rent|wages|remittances?)[^PO;]{0,40}?\\b(?:to|into|for)\\b_",
                        "PON"));
        rules.add(
                Rule.of(
                        PAID,
                        "PO",
                        "(?!'s)[^PO;]{0,30}?\\b(?:paid|pays|sent|wired|handed|gave)\\b ",
                        "PO"));
        rules.add(
                Rule.turned(
                        PAID,
                        "PON",
                        "(?!'s)[^PO;]{0,40}?\\b(?:received|receives|got|collected|accepted)\\b[^PO;]{0,30}?(?:M|money|cash|payments?|funds)[^PO;]{0,24}?\\bfrom\\b_",
                        "PON"));
        return List.copyOf(rules);
    }

    /** Active and passive: "P recruited P", "P was recruited by P". */
    private static void both(List<Rule> rules, TieKind kind, String verb, String harmed) {
        rules.add(
                Rule.of(
                        kind,
                        "P",
                        "(?!'s)(?![^P;]{0,60}?\\b(?:was|were|been|being|is|are|be|herself|himself)(?:"
                            + " [a-z]+){0,2} "
                                + verb
                                + ")[^P;]{0,70}?\\b"
                                + verb
                                + "\\b(?!"
                                + " by)[^P;]{0,40}?(?<!\\b(?:by|with|for|of|from|to|at|in|against)"
                                + " )",
                        harmed));
        rules.add(
                Rule.turned(
                        kind,
                        harmed,
                        "(?!'s)[^P;]{0,60}?\\b" + verb + "\\b[^P;]{0,60}?\\bby_",
                        "P"));
    }
}
