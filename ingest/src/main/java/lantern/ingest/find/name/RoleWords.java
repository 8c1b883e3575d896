package lantern.ingest.find.name;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.model.evidence.Role;

/** The part a person plays, as the words right beside the name call it. */
final class RoleWords {

    private record Words(Role role, String pattern, Pattern before, Pattern after) {}

    private static final List<Words> ALL =
            List.of(
                    words(Role.VICTIM, "(?:potential )?victims?|survivor|pv"),
                    words(Role.RECRUITER, "recruiters?"),
                    words(Role.FORGER, "(?:document )?forgers?|counterfeiter"),
                    words(Role.COURIER, "(?:cash |money )?couriers?|money mule|mule"),
                    words(
                            Role.MONEY_HANDLER,
                            "money"
                                + " (?:launderer|handler|man)|hawaladar|financier|accountant|bookkeeper|treasurer"),
                    words(
                            Role.HARBOURER,
                            "safe ?house keeper|landlord|landlady|house ?keeper|harbourer"),
                    words(Role.ESCORT, "minder|chaperone|escort"),
                    words(Role.GUIDE, "guide|pathfinder"),
                    words(
                            Role.TRANSPORTER,
                            "transporters?|smugglers?|facilitator|people smuggler|boat pilot"),
                    words(
                            Role.DRIVER,
                            "(?:lorry |truck |van |taxi |minicab |hgv |coach"
                                    + " )?drivers?|chauffeur|dvr"),
                    words(
                            Role.CORRUPT_OFFICIAL,
                            "corrupt (?:official|officer|policeman|border guard)"),
                    words(Role.EXPLOITER, "exploiter|pimp|madam|gangmaster|brothel keeper"),
                    words(
                            Role.ORGANISER,
                            "organisers?|organizers?|ring ?leader|leader|kingpin|head of the"
                                    + " (?:network|group|gang|ocg)|co-leader|mastermind"),
                    words(Role.WITNESS, "witness"),
                    words(Role.OFFICER, "social worker|officer in the case|reporting officer"));

    private static final Pattern DENIED = Pattern.compile("(?i)\\b(?:not|never|no longer)\\b");

    private RoleWords() {}

    /**
     * A role and where it stands.
     *
     * @param start how far before the name the words begin
     * @param end how far behind the name they end
     */
    record Said(Role role, int start, int end) {}

    static Optional<Said> find(String before, String after) {
        String near = after.length() > 45 ? after.substring(0, 45) : after;
        for (Words words : ALL) {
            Matcher behind = words.after().matcher(near);
            if (behind.find() && !DENIED.matcher(near).find()) {
                return Optional.of(new Said(words.role(), 0, behind.end()));
            }
            Matcher ahead = words.before().matcher(before);
            if (ahead.find()) {
                return Optional.of(new Said(words.role(), before.length() - ahead.start(), 0));
            }
        }
        return Optional.empty();
    }

    private static Words words(Role role, String pattern) {
        return new Words(
                role,
                pattern,
                Pattern.compile(
                        "(?i)\\b(?:" + pattern + ")(?: (?:called|named|known as))?[,:]? [\"“]?$"),
                Pattern.compile(
                        "(?i)^[\"”]?(?:\\s?\\([^()]{0,30}\\))?(?:\\s?[-–,:(]\\s?|\\s(?:is|was|acts"
                            + " as|acted as|worked as|works"
                            + " as)\\s)(?:(?:a|an|the|as|now|formerly|believed to"
                            + " be|known|suspected|alleged|potential|his|her|their|main|key|principal)\\s){0,3}(?:"
                                + pattern
                                + ")\\b(?!'s| of \\p{Lu})"));
    }
}
