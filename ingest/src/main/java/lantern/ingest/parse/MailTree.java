package lantern.ingest.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.ByteSequence;

/** A mail as its parts come in: its header, its words, and what is attached. */
final class MailTree {

    private static final List<String> SHOWN =
            List.of("From", "Sender", "Reply-To", "To", "Cc", "Bcc", "Date", "Subject");
    private static final int LONGEST_HEADER = 20_000;

    /** Words of a mail in one writing. */
    private record Words(String type, String text) {}

    /** Parts that belong together. */
    private static final class Group {
        private final String type;
        private final List<Words> words = new ArrayList<>();

        private Group(String type) {
            this.type = type;
        }
    }

    private final Map<String, String> header = new HashMap<>();
    private final Deque<Group> groups = new ArrayDeque<>(List.of(new Group("multipart/mixed")));
    private final List<Parsed.Part> parts = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final long[] total = new long[1];
    private int headers;
    private Map<String, String> own = new HashMap<>();

    void beginHeader() {
        headers++;
        own = new HashMap<>();
    }

    void field(Field field) {
        String name = field.getName();
        if (name == null) {
            return;
        }
        String value = value(field);
        own.merge(name.toLowerCase(Locale.ROOT), value, (first, _) -> first);
        if (headers == 1) {
            header.merge(
                    name.toLowerCase(Locale.ROOT), value, (first, next) -> first + ", " + next);
        }
    }

    void beginGroup(String type) throws Refused {
        groups.push(new Group(type == null ? "multipart/mixed" : type));
    }

    /** Of the same words in several writings, the plain ones count unless they leave words out. */
    void endGroup() {
        if (groups.size() == 1) {
            return;
        }
        Group ended = groups.pop();
        List<Words> words = ended.words;
        if (ended.type.equalsIgnoreCase("multipart/alternative") && words.size() > 1) {
            Words longest = words.getFirst();
            for (Words other : words) {
                longest = letters(other) > letters(longest) ? other : longest;
            }
            Words best = longest;
            Words plain =
                    words.stream()
                            .filter(other -> other.type().equals("text/plain"))
                            .filter(other -> letters(other) * 2 > letters(best))
                            .findFirst()
                            .orElse(best);
            groups.element().words.add(plain);
        } else {
            groups.element().words.addAll(words);
        }
    }

    private static long letters(Words words) {
        return words.text().chars().filter(Character::isLetterOrDigit).count();
    }

    void body(BodyDescriptor about, InputStream in) throws IOException, Refused {
        byte[] bytes = Limited.bytes(in, total);
        String type = String.valueOf(about.getMimeType()).toLowerCase(Locale.ROOT);
        String name = MailNames.find(own);
        boolean attached =
                own.getOrDefault("content-disposition", "")
                                .strip()
                                .toLowerCase(Locale.ROOT)
                                .startsWith("attachment")
                        || !name.isEmpty();
        boolean html = type.equals("text/html");
        if (!attached && (html || type.startsWith("text/plain") || type.equals("text/enriched"))) {
            String words = Letters.read(bytes, String.valueOf(MailNames.charset(own)));
            groups.element().words.add(new Words(type, html ? HtmlParser.text(words) : words));
        } else if (bytes.length > 0) {
            if (parts.size() == Wire.MOST_PARTS) {
                throw new Refused("part " + parts.size() + ": a mail of too many parts");
            }
            String plain = PartNames.plain(name.isEmpty() ? unnamed(type) : name, names);
            names.add(plain);
            parts.add(new Parsed.Part(plain, bytes));
        }
    }

    private static String unnamed(String type) {
        return type.equals("message/rfc822") ? "forwarded.eml" : "unnamed";
    }

    Parsed parsed() throws Refused {
        while (groups.size() > 1) {
            endGroup();
        }
        Prose text = new Prose();
        for (String name : SHOWN) {
            String value = header.get(name.toLowerCase(Locale.ROOT));
            if (value != null && !value.isBlank()) {
                text.add(name).add(": ").add(value).line();
            }
        }
        for (Words words : groups.element().words) {
            text.gap().add(words.text().replace("\r\n", "\n").strip()).line();
        }
        if (text.isBlank() && parts.isEmpty()) {
            throw new Refused("header: a mail without sender, subject or words");
        }
        return new Parsed("mail", Parsed.Layout.PROSE, text.toString(), parts);
    }

    /** A header's words in one line. Bytes beyond ASCII are what no standard has, and common. */
    private static String value(Field field) {
        ByteSequence raw = field.getRaw();
        String line =
                raw == null
                        ? field.getName() + ":" + field.getBody()
                        : Letters.read(raw.toByteArray(), StandardCharsets.UTF_8.name());
        String body = line.substring(line.indexOf(':') + 1).replaceAll("\\r?\\n[ \\t]?", " ");
        String bounded = body.substring(0, Math.min(LONGEST_HEADER, body.length()));
        return DecoderUtil.decodeEncodedWords(bounded, DecodeMonitor.SILENT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
