package lantern.ingest.relate;

import static lantern.model.evidence.TieKind.DRIVES;
import static lantern.model.evidence.TieKind.LINKED_TO;
import static lantern.model.evidence.TieKind.LIVES_AT;
import static lantern.model.evidence.TieKind.LOCATED_IN;
import static lantern.model.evidence.TieKind.OWNS;
import static lantern.model.evidence.TieKind.SEEN_AT;
import static lantern.model.evidence.TieKind.STAYS_AT;

import java.util.List;

/** Where people live, stay and are seen, and what they drive and own. */
final class HomeRules {

    static final List<Rule> RULES =
            List.of(
                    Rule.of(
                            LIVES_AT,
                            "P",
                            "(?!'s)~\\b(?:lives?|lived|living|resides?|resided|residing|resident|domiciled|home"
                                + " address|at home|address(?:"
                                + " is|:)?|rents|renting)\\b[^A-Z;]{0,28}?(?:[OT] or"
                                + " [^A-Z;]{0,12})?",
                            "AL"),
                    Rule.of(
                            LIVES_AT,
                            "P",
                            "(?: ?[,(] ?[^P;]{0,45}?)?,? of (?:no fixed abode,? )?",
                            "AL"),
                    Rule.of(
                            LIVES_AT,
                            "P",
                            "'s (?:home|address|house|flat|home address|residence)_",
                            "AL"),
                    Rule.of(
                            STAYS_AT,
                            "P",
                            "(?!'s)~\\b(?:stays?|stayed|staying|sleeps?|sleeping|slept|placed|accommodated|housed|lodg\\w+|dossing|bedded|put"
                                + " up)\\b[^P;]{0,50}?",
                            "A"),
                    Rule.of(
                            STAYS_AT,
                            "P",
                            "(?!'s)~\\b(?:stays?|stayed|staying|sleeps?|sleeping|slept|lodg\\w+)"
                                    + " (?:in|at|near)_",
                            "LO"),
                    Rule.of(
                            SEEN_AT,
                            "PV",
                            "(?!'s)[^PV;]{0,70}?\\b(?:seen|observed|sighted|spotted|parked|noted|visited|visits|attended|attends|frequents?|frequented|pinged|captured|activated|detected|been"
                                + " (?:to|at|in)|was (?:at|in|never in)|never"
                                + " there|o/s|outside|waiting|waited|loitering|sighting"
                                + " at|left|entered|enter|in to|into|arrived at|out of)\\b(?!"
                                + " with)[^PA-Z;]{0,45}?",
                            "AOL"),
                    Rule.of(SEEN_AT, "P", "[^P;]{0,20}?\\blast seen\\b[^P;]{0,20}?", "AL"),
                    Rule.turned(
                            SEEN_AT,
                            "AL",
                            "(?: [a-z]+){0,3} in (?:an? |the )?(?:[a-z]+ ){0,3}",
                            "V"),
                    new Rule(
                            SEEN_AT,
                            java.util.regex.Pattern.compile(
                                    "\\b(?:seen|observed|saw|noticed|spotted|photographed)"
                                        + " (?<from>[PV])(?<t>[^A-Z;]{0,24}?\\b(?:at|in|near|outside|entering|leaving)"
                                        + " [^A-Z;]{0,16}?)(?<to>[ALO])"),
                            false,
                            Glance.of("PV", "ALO", "")),
                    Rule.of(
                            DRIVES,
                            "P",
                            "(?!'s)~\\b(?:drives?|drove|driving|driver of|at the wheel of|behind"
                                    + " the wheel of|seen in|arrived in|got into|dvr of|travels"
                                    + " in|arrives in)\\b[^A-Z;]{0,50}?",
                            "V"),
                    Rule.turned(
                            DRIVES,
                            "V",
                            "[^PV;]{0,60}?\\b(?:driven by|dvr|driver|drove by|at the"
                                    + " wheel)\\b[^A-Z;]{0,30}?",
                            "P"),
                    Rule.turned(
                            DRIVES,
                            "V",
                            "[^PV;]{0,30}?\\b(?:chauffeur|driver|dvr)"
                                    + " (?:is|was|believed|poss|possibly)_",
                            "P"),
                    Rule.of(
                            OWNS,
                            "P",
                            "(?!'s)~\\b(?:owns?|owned|bought|purchased|registered keeper of|keeper"
                                    + " of|proprietor of|owner of|acquired|holds? shares"
                                    + " in|shareholders? (?:of|in)|established|founded)\\b(?!"
                                    + " by)[^P;]{0,45}?",
                            "OAV"),
                    Rule.of(
                            OWNS,
                            "P",
                            "'s (?:[a-z-]+"
                                + " ){0,2}(?:compan(?:y|ies)|firms?|business(?:es)?|car|van|vehicle|lorry|salon|restaurant|shop|account)[^A-Z;]{0,24}?",
                            "OVN"),
                    Rule.turned(
                            OWNS,
                            "V",
                            "[^PV;]{0,70}?\\b(?:keeper|owner|registered to|owned by|on the name"
                                    + " of|in the name of|belongs to|belonging to|registered in the"
                                    + " name of)\\b[^A-Z;]{0,22}?",
                            "PO"),
                    Rule.turned(
                            OWNS,
                            "OA",
                            "[^PO;]{0,50}?\\b(?:owned(?: (?:or|and/or|and) controlled)?"
                                + " by|owner,?|owners are|proprietor(?: is)?|belongs to|belonging"
                                + " to|the property of|bought by|in the name of)\\b[^A-Z;]{0,22}?",
                            "PO"),
                    Rule.of(
                            OWNS,
                            "P",
                            "(?!'s)[^P;]{0,60}?\\b(?:account|iban|wallet)\\b[^A-Z;]{0,24}?",
                            "N"),
                    Rule.turned(
                            OWNS,
                            "N",
                            "[^PN;]{0,50}?\\b(?:in the name of|held by|belongs to|belonging to|held"
                                    + " in the name of|of|account holder)\\b[^A-Z;]{0,16}?",
                            "PO"),
                    Rule.of(
                            LINKED_TO,
                            "V",
                            "[^A-Z;]{0,25}?\\b(?:trailer|trl|trlr|towing|coupled)\\b[^A-Z;]{0,12}?",
                            "V"),
                    Rule.of(
                            LOCATED_IN,
                            "O",
                            "(?!'s)[^OP;]{0,60}?\\b(?:situated|based|located|registered|headquartered|premises|operates"
                                + " from|operating from|operating out"
                                + " of|offices?|address|incorporated|established|with its"
                                + " seat)\\b[^A-Z;]{0,25}?",
                            "AL"),
                    Rule.of(LOCATED_IN, "O", ",? (?:of|at|in) ", "A"),
                    Rule.of(LOCATED_IN, "O", ", ", "A"),
                    Rule.turned(LOCATED_IN, "L", "-based ", "O"),
                    Rule.turned(LOCATED_IN, "L", "-based (?:[a-z-]+ ){1,4}", "O"));

    private HomeRules() {}
}
