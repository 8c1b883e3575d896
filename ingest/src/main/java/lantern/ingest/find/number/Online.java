package lantern.ingest.find.number;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.ingest.find.Found;
import lantern.ingest.find.MentionFinder;
import lantern.ingest.find.Page;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;

/** E-mail addresses, web addresses and handles, also as written to keep them from being clicked. */
public final class Online implements MentionFinder {

    private static final String DOT = "(?:\\.|\\s?[\\[({]\\s?(?:\\.|dot)\\s?[\\])}]\\s?)";
    private static final String AT = "(?:@|\\s?[\\[({]\\s?(?:@|at)\\s?[\\])}]\\s?)";
    private static final Pattern EMAIL =
            Pattern.compile(
                    "(?<![\\w.+@-])([A-Za-z0-9][A-Za-z0-9._%+-]{0,63})"
                            + AT
                            + "((?:[A-Za-z0-9-]{1,63}"
                            + DOT
                            + "){1,6}[A-Za-z]{2,24})(?![\\w@])");
    private static final Pattern URL =
            Pattern.compile(
                    "(?i)(?<![\\w])(?:(?:https?|hxxps?|ftp)(?::|\\[:])//|www\\.)(?:(?!\\]\\()[^\\s<>\"')]){3,400}+");
    private static final Pattern BARE =
            Pattern.compile(
                    "(?<![\\w@./-])(?:[a-z0-9-]{2,63}"
                            + DOT
                            + "){1,3}(?:com|net|org|info|biz|example|co\\.uk|uk|eu|ro|al|pl|onion|io|me)(?:/[^\\s<>\"')]{0,200})?(?![\\w@])");
    private static final Pattern HANDLE =
            Pattern.compile(
                    "(?<![\\w@./])@([A-Za-z0-9_](?:[A-Za-z0-9_.]{1,28}[A-Za-z0-9_]))(?![\\w@])");
    private static final String PLATFORMS =
            "instagram|insta|ig|telegram|tg|tiktok|tik"
                + " tok|snapchat|snap|facebook|fb|whatsapp|signal|twitter|viber|wickr|threema|skype|onlyfans|linkedin|vk|wechat|zalo|encrochat|badoo|tinder";
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?i)\\b("
                            + PLATFORMS
                            + ")\\s(?:(?:user"
                            + " ?name|user|handle|account|profile|id|name|called|as|is|page|channel|group)\\s?[:=]?\\s?){1,3}[\"'“‘]?((?-i:[a-z0-9_][a-z0-9_.]{2,29}))(?![\\w@])");
    private static final Pattern COLON =
            Pattern.compile(
                    "(?i)\\b("
                            + PLATFORMS
                            + ")\\s?[:=]\\s?[\"'“‘]?((?-i:[A-Za-z0-9_][A-Za-z0-9_.]{2,29}))(?![\\w@])");
    private static final Pattern PLATFORM = Pattern.compile("(?i)\\b(" + PLATFORMS + ")\\b");

    @Override
    public List<Found> find(Page page) {
        List<Found> found = new ArrayList<>();
        page.scan(EMAIL, m -> found.add(email(m)));
        page.scan(URL, m -> found.add(url(m)));
        page.scan(BARE, m -> found.add(url(m)));
        page.scan(HANDLE, m -> handle(page, m, found));
        page.scan(NAMED, m -> named(m, found));
        page.scan(COLON, m -> named(m, found));
        return found;
    }

    private static Found email(Matcher m) {
        String value = m.group(1) + "@" + plainDots(m.group(2));
        return Found.exact(
                EntityKind.EMAIL,
                m.start(),
                m.end(),
                value.toLowerCase(Locale.ROOT),
                Found.Rank.CERTAIN);
    }

    private static Found url(Matcher m) {
        int end = m.end();
        String words = m.group();
        while (words.length() > 4 && ".,;:!?]*_".indexOf(words.charAt(words.length() - 1)) >= 0) {
            words = words.substring(0, words.length() - 1);
            end--;
        }
        String value =
                plainDots(words)
                        .replace("[:]", ":")
                        .replaceFirst("(?i)^hxxp", "http")
                        .replaceFirst("^(?i:(https?|ftp)://)?([^/]+)", "$1://$2");
        return Found.exact(EntityKind.URL, m.start(), end, lowerHost(value), Found.Rank.CERTAIN);
    }

    private static String lowerHost(String url) {
        String trimmed = url.startsWith("://") ? "http" + url : url;
        int slash = trimmed.indexOf('/', trimmed.indexOf("://") + 3);
        return slash < 0
                ? trimmed.toLowerCase(Locale.ROOT)
                : trimmed.substring(0, slash).toLowerCase(Locale.ROOT) + trimmed.substring(slash);
    }

    private static void handle(Page page, Matcher m, List<Found> found) {
        String name = m.group(1);
        Matcher platform = PLATFORM.matcher(page.before(m.start(), 50));
        String last = "";
        while (platform.find()) {
            last = platform.group(1);
        }
        boolean allCapitals =
                name.equals(name.toUpperCase(Locale.ROOT))
                        && name.chars().allMatch(Character::isLetter);
        if (last.isEmpty() && allCapitals) {
            // "RUSU @MISA" is police writing for an alias.
            return;
        }
        found.add(found(m.start(), m.end(), platform(last), name));
    }

    private static void named(Matcher m, List<Found> found) {
        String name = m.group(2);
        boolean madeUp =
                name.chars()
                        .anyMatch(letter ->
                                Character.isDigit(letter) || letter == '_' || letter == '.');
        if (madeUp) {
            int end = name.endsWith(".") ? m.end(2) - 1 : m.end(2);
            String trimmed = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
            if (trimmed.length() > 2) {
                found.add(found(m.start(2), end, platform(m.group(1)), trimmed));
            }
        }
    }

    private static Found found(int start, int end, String platform, String name) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        String folded = name.toLowerCase(Locale.ROOT);
        fields.put(Field.VALUE, platform.isEmpty() ? folded : platform + ":" + folded);
        if (!platform.isEmpty()) {
            fields.put(Field.PLATFORM, platform);
        }
        return new Found(EntityKind.HANDLE, start, end, fields, Found.Rank.CERTAIN);
    }

    private static String platform(String words) {
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "insta", "ig" -> "instagram";
            case "tg" -> "telegram";
            case "snap" -> "snapchat";
            case "fb" -> "facebook";
            case "tik tok" -> "tiktok";
            default -> words.toLowerCase(Locale.ROOT);
        };
    }

    private static String plainDots(String words) {
        return words.replaceAll("\\s?[\\[({]\\s?(?:\\.|dot)\\s?[\\])}]\\s?", ".");
    }
}
