package lantern.identity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantern.model.access.Audience;
import lantern.model.access.UserId;
import lantern.model.access.Viewer;
import lantern.model.entity.EntityId;
import lantern.model.entity.Placement;
import lantern.model.entity.Resolution;
import lantern.model.evidence.Certainty;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Polarity;
import lantern.model.evidence.Statement;
import lantern.model.evidence.StatementId;
import lantern.model.evidence.TieKind;
import lantern.model.port.Filed;
import lantern.model.report.Handling;
import lantern.model.report.Item;
import lantern.model.report.Origin;
import lantern.model.report.Period;
import lantern.model.report.Report;
import lantern.model.report.ReportId;
import lantern.model.report.Span;

/** Writes small invented reports for tests: mentions one after the other, ties among them. */
public final class Reports {

    private final String name;
    private final Audience audience;
    private final StringBuilder text = new StringBuilder();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    private Reports(String name, String audience) {
        this.name = name;
        this.audience = Audience.parse(audience);
    }

    public static Reports named(String name, String audience) {
        return new Reports(name, audience);
    }

    public static Viewer viewer(String... audiences) {
        Set<Audience> parsed = new java.util.HashSet<>();
        for (String audience : audiences) {
            parsed.add(Audience.parse(audience));
        }
        return new Viewer(new UserId("reader"), parsed, "test");
    }

    /**
     * @param fields name, value, name, value
     */
    public Mention mention(EntityKind kind, String words, Object... fields) {
        int start = text.length();
        text.append(words).append(". ");
        Map<Field, String> said = new EnumMap<>(Field.class);
        for (int i = 0; i < fields.length; i += 2) {
            said.put((Field) fields[i], (String) fields[i + 1]);
        }
        var span =
                new Span(
                        ReportId.of(name.getBytes(StandardCharsets.UTF_8)),
                        1,
                        start,
                        start + words.length());
        Mention mention = Mention.of(kind, words, span, said);
        mentions.add(mention);
        return mention;
    }

    public Mention person(String words, Object... fields) {
        return mention(EntityKind.PERSON, words, fields);
    }

    public Mention phone(String value) {
        return mention(EntityKind.PHONE, value, Field.VALUE, value, Field.VERIFIED, "true");
    }

    public Mention passport(String value) {
        return mention(
                EntityKind.DOCUMENT,
                value,
                Field.VALUE,
                value,
                Field.VERIFIED,
                "true",
                Field.TYPE,
                "passport");
    }

    /** The last mention is said to be the same as an earlier one. */
    public void follows(Mention earlier) {
        mentions.add(mentions.removeLast().after(earlier.id()));
    }

    public Reports tie(Mention from, TieKind kind, Mention to) {
        return tie(from, kind, to, Polarity.POSITIVE);
    }

    public Reports tie(Mention from, TieKind kind, Mention to, Polarity polarity) {
        var span =
                new Span(
                        from.span().report(),
                        1,
                        Math.min(from.span().start(), to.span().start()),
                        Math.max(from.span().end(), to.span().end()));
        statements.add(
                new Statement(
                        StatementId.of(kind, from.id(), to.id(), span),
                        kind,
                        from.id(),
                        to.id(),
                        Period.UNKNOWN,
                        polarity,
                        Certainty.STATED,
                        span,
                        null,
                        Map.of()));
        return this;
    }

    public Evidence evidence() {
        var report =
                new Report(
                        ReportId.of(name.getBytes(StandardCharsets.UTF_8)),
                        Origin.named(name),
                        "text",
                        name,
                        null,
                        new Handling(audience, Set.of()),
                        text.toString(),
                        List.of(new Item(1, 0, text.length(), null, Set.of())));
        return new Evidence(report, mentions, statements);
    }

    /** Where a resolution lets the mentions end. */
    public static Filed filed(Evidence evidence, Resolution resolution) {
        Map<MentionId, EntityId> ends = new HashMap<>();
        for (Placement placement : resolution.placements()) {
            ends.put(placement.mention(), placement.entity());
        }
        return new Filed(evidence, ends);
    }

    /** Resolves and learns. */
    public static Resolution take(IdentityIndex index, Evidence evidence, long position) {
        Resolution resolution = index.resolve(evidence);
        index.learn(filed(evidence, resolution), position);
        return resolution;
    }

    public Resolution takenBy(IdentityIndex index) {
        return take(index, evidence(), index.position().orElse(0) + 1);
    }

    public static Placement placed(Resolution resolution, Mention mention) {
        return resolution.placements().stream()
                .filter(placement -> placement.mention().equals(mention.id()))
                .findFirst()
                .orElseThrow();
    }
}
