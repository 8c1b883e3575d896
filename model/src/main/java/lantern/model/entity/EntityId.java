package lantern.model.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.MentionId;

/**
 * An entity's identity. It comes from content, never from a counter: of an exact thing from its
 * value, of a person, organisation or address from the mention that founded it.
 */
public record EntityId(String value) implements Comparable<EntityId> {

    public static EntityId ofValue(EntityKind kind, String value) {
        return new EntityId(letter(kind) + digest(kind.label() + "\u0000" + value));
    }

    public static EntityId foundedBy(MentionId mention, EntityKind kind) {
        return new EntityId(letter(kind) + digest("mention\u0000" + mention.value()));
    }

    private static String letter(EntityKind kind) {
        return kind.label().toLowerCase(java.util.Locale.ROOT) + "-";
    }

    private static String digest(String content) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public int compareTo(EntityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
