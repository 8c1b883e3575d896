package lantern.ingest.find.name;

import java.util.List;
import java.util.Optional;
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

    static Optional<Role> find(String before, String after) {
        String near = after.length() > 45 ? after.substring(0, 45) : after;
        for (Words words : ALL) {
            boolean said = words.after().matcher(near).find() && !DENIED.matcher(near).find();
            if (said || words.before().matcher(before).find()) {
                return Optional.of(words.role());
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
