package lantern.ingest.relate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.model.evidence.Certainty;
import lantern.model.evidence.Polarity;

/** Whether words deny or hedge what they say. */
final class Tone {

    private static final Pattern DENIAL =
            Pattern.compile(
                    "\\b(?:not|never|no|nobody|none|neither|nor|cannot|denies|denied|denying|without|refutes|unconnected|unrelated)\\b|n't\\b|n’t\\b");
    private static final Pattern NO_DENIAL =
            Pattern.compile(
                    "\\b(?:not only|no doubt|no (?:surname|first name|family"
                        + " name|id|papers|documents?|trace|further|reply|answer|comment|fixed"
                        + " abode|longer needed)\\b|surname not given|not given|no\\."
                        + " |(?:passport|number|card|licence|account|tel|phone|id|ref|reg|house|flat|room|unit|visa|permit|document|plate|mobile)"
                        + " no |not least|no later|nor did it stop|not sure|not confirmed|not known"
                        + " whether|no\\.)");
    private static final Pattern DENIED_BEFORE =
            Pattern.compile(
                    "\\b(?:denies|denied|denying|disputes|disputed|rejects|rejected|refutes|refuted|not"
                        + " (?:true|the"
                        + " case|correct|so|accepted|support(?:ed)?|suggest|show|confirm|bear"
                        + " out)|untrue|false|incorrect|wrong|no"
                        + " (?:evidence|intelligence|information|trace|record|sign|indication|link|proof|suggestion)|nothing"
                        + " (?:to"
                        + " (?:suggest|show|indicate|say)|suggests|shows|indicates))\\b[^.;]{0,40}$");
    private static final Pattern HEDGE =
            Pattern.compile(
                    "\\b(?:believed|believes|possibly|possible|poss|may|might|maybe|suspected|suspects|thought|thinks|rumou?red|rumou?rs?|alleged(?:ly)?|apparently|could|probably|probable|prob|likely|unconfirmed|not"
                        + " confirmed|unverified|appears?|appeared|seems?|seemed|perhaps|presumed|presumably|assessed|understood|talk"
                        + " that|not"
                        + " sure|unsure|supposedly|reckons|assumed|likelihood|suggests?|indications?)\\b|\\?");
    private static final Pattern NO_HEDGE =
            Pattern.compile(
                    "\\bmay (?:be|also be) (?:reached|contacted|found)|\\bmay also|\\bcould"
                            + " not|\\bmight of\\b");
    private static final Pattern JOINT =
            Pattern.compile("(?:,? (?:and|but|while|who|which|whereas)|;|\\.) ");

    private Tone() {}

    /**
     * @param from where the tie's words begin in the clause
     * @param to where they end, exclusive
     */
    static Polarity polarity(String clause, int from, int to) {
        String between = clause.substring(from, to);
        int joint = 0;
        Matcher joints = JOINT.matcher(between);
        while (joints.find()) {
            // What is denied before an "and" is not what is said behind it.
            joint =
                    DENIAL.matcher(between.substring(joints.end())).find()
                                    || joints.end() < between.length() - 6
                            ? joints.end()
                            : joint;
        }
        String near = NO_DENIAL.matcher(between.substring(joint)).replaceAll(" ");
        String before = clause.substring(Math.max(0, from - 60), from);
        boolean denied = DENIAL.matcher(near).find() || DENIED_BEFORE.matcher(before).find();
        return denied ? Polarity.DENIED : Polarity.POSITIVE;
    }

    /** Is all that follows denied: "there is no evidence that"? */
    static boolean isDeniedBefore(String clause, int from) {
        return DENIED_BEFORE.matcher(clause.substring(Math.max(0, from - 60), from)).find();
    }

    static Certainty certainty(String clause, int from, int to) {
        int start = Math.max(0, from - 70);
        int stop = Math.max(clause.lastIndexOf("; ", from), clause.lastIndexOf(". ", from));
        String near =
                clause.substring(Math.max(start, stop + 1), Math.min(clause.length(), to + 14));
        return HEDGE.matcher(NO_HEDGE.matcher(near).replaceAll(" ")).find()
                ? Certainty.HEDGED
                : Certainty.STATED;
    }
}
