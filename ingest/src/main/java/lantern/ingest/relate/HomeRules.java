package lantern.ingest.relate;

import static lantern.model.evidence.TieKind.DRIVES;
import static lantern.model.evidence.TieKind.LINKED_TO;
import static lantern.model.evidence.TieKind.LIVES_AT;
import static lantern.model.evidence.TieKind.LOCATED_IN;
import static lantern.model.evidence.TieKind.OWNS;
import static lantern.model.evidence.TieKind.SEEN_AT;

import java.util.List;

/** Where people live, stay and are seen, and what they drive and own. */
final class HomeRules {

    static final List<Rule> RULES =
            List.of(
                    Rule.of(OWNS, "P", ",? ?[(,] ?", "N"),
                    Rule.of(
                            LIVES_AT,
                            "P",
                            "(?!'s)~\\bat (?:his |her |their )?home(?: address)?,? ?",
                            "A"),
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
                    Rule.of(SEEN_AT, "P", "[^P;]{0,20}?\\blast seen\\b[^P;]{0,20}?", "AL"),
                    Rule.turned(
                            SEEN_AT,
                            "AL",
                            "(?: [a-z]+){0,3} in (?:an? |the )?(?:[a-z]+ ){0,3}",
                            "V"),
                    Rule.of(
                            DRIVES,
                            "P",
                            "(?!'s)~\\b(?:drives?|drove|driving|driver of|at the wheel of|behind"
                                    + " the wheel of|seen in|arrived in|got into|dvr of|travels"
                                    + " in|arrives in)\\b[^A-Z;]{0,50}?",
                            "V"),
                    Rule.of(
                            OWNS,
                            "P",
                            "'s (?:[a-z-]+"
                                + " ){0,2}(?:compan(?:y|ies)|firms?|business(?:es)?|car|van|vehicle|lorry|salon|restaurant|shop|account)[^A-Z;]{0,24}?",
                            "OVN"),
                    Rule.of(
                            OWNS,
                            "P",
                            "(?!'s)[^P;]{0,60}?\\b(?:account|iban|wallet)\\b[^A-Z;]{0,24}?",
                            "N"),
                    Rule.of(
                            LINKED_TO,
                            "V",
                            "[^A-Z;]{0,25}?\\b(?:trailer|trl|trlr|towing|coupled)\\b[^A-Z;]{0,12}?",
                            "V"),
                    Rule.of(LOCATED_IN, "O", ", ", "A"));

    private HomeRules() {}
}
