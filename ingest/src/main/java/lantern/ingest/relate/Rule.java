package lantern.ingest.relate;

import java.util.regex.Pattern;
import lantern.model.evidence.TieKind;

/**
 * One way of saying that two things are tied. The pattern runs over a {@link Clause} and names its
 * ends {@code from} and {@code to}; each may be a list, and then every one of it is tied.
 *
 * <p>In a pattern {@code {P}} is a list of people, {@code {AL}} a list of addresses or places, and
 * so on; {@code ~} stands for a few words without another person, {@code _} for a few words without
 * any other mention.
 */
record Rule(TieKind kind, Pattern pattern, boolean within, Glance glance) {

    private static final String JOIN = "(?:,? (?:and|&|or|\\+) |, ?| ?/ ?| & )";

    /** The first end stands before the second: "P uses T". */
    static Rule of(TieKind kind, String from, String between, String to) {
        return new Rule(
                kind,
                Pattern.compile(
                        "(?<from>"
                                + list(from)
                                + ")(?<t>"
                                + expand(between)
                                + ")(?<to>"
                                + list(to)
                                + ")"),
                false,
                Glance.of(from, to, expand(between)));
    }

    /** The second end stands before the first: "T is used by P". */
    static Rule turned(TieKind kind, String to, String between, String from) {
        return new Rule(
                kind,
                Pattern.compile(
                        "(?<to>"
                                + list(to)
                                + ")(?<t>"
                                + expand(between)
                                + ")(?<from>"
                                + list(from)
                                + ")"),
                false,
                Glance.of(to, from, expand(between)));
    }

    /** Everybody of a list is tied with each other: "P, P and P met". */
    static Rule among(TieKind kind, String kinds, String behind) {
        return new Rule(
                kind,
                Pattern.compile(
                        "(?<from>["
                                + kinds
                                + "](?:"
                                + JOIN
                                + "["
                                + kinds
                                + "]){1,6})(?<t>"
                                + expand(behind)
                                + ")"),
                true,
                Glance.of(kinds, kinds, expand(behind)));
    }

    /** Items of a list may have a few words between them: "T and the Instagram account H". */
    private static String list(String kinds) {
        String one = "[" + kinds + "](?:,? ?\\([^()P]{0,40}\\))?";
        String words =
                kinds.indexOf('P') >= 0
                        ? "(?:the |a )?"
                        : "(?:(?:the|a|an|also|his|her) )?(?:[a-z]+ ){0,3}";
        return one + "(?:(?:" + JOIN + "|,? and for L )" + words + "[" + kinds + "]){0,6}";
    }

    private static String expand(String words) {
        return words.replace("~", "[^P;]{0,60}?").replace("_", "[^A-Z;]{0,40}?");
    }
}
