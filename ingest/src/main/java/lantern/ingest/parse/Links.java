package lantern.ingest.parse;

import java.util.Locale;

/** Addresses behind words: those that somebody could be reached by are evidence. */
final class Links {

    private static final int LONGEST = 500;

    private Links() {}

    /** Does the address say what the words before it do not? */
    static boolean tells(String address, String words) {
        String folded = address.toLowerCase(Locale.ROOT);
        boolean reaches =
                folded.startsWith("http://")
                        || folded.startsWith("https://")
                        || folded.startsWith("mailto:")
                        || folded.startsWith("tel:")
                        || folded.startsWith("sms:");
        String bare = folded.replaceFirst("^(?:https?://|mailto:|tel:|sms:)", "");
        String trimmed = bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
        return reaches
                && address.length() <= LONGEST
                && !trimmed.isBlank()
                && !words.toLowerCase(Locale.ROOT).contains(trimmed);
    }
}
