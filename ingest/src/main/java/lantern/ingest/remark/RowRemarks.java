package lantern.ingest.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import lantern.model.evidence.Certainty;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.evidence.Polarity;
import lantern.model.evidence.Statement;
import lantern.model.evidence.StatementId;
import lantern.model.evidence.TieKind;
import lantern.model.report.Item;
import lantern.model.report.Period;
import lantern.model.report.Span;

/** One row: what its remarks add to what its cells say, date, make finer or take back. */
final class RowRemarks {

    private static final Pattern TAKEN_BACK =
            Pattern.compile(
                    "\\b(?:disregard|misread|mis-read|entered in error|keyed in error|test"
                            + " entry|ignore (?:this )?(?:row|entry|hit)|void)\\b");
    private static final Pattern NOT_PAID =
            Pattern.compile(
                    "\\b(?:rejected|declined|failed|cancelled|canceled|refused|reversed|not"
                            + " (?:paid|collected|picked up)|uncollected|void)\\b");

    private final Item item;
    private final Period when;
    private final List<Mention> cells;
    private final List<Remark> remarks;
    private final List<Statement> said = new ArrayList<>();

    /**
     * @param cells what the row's cells name, in their order
     */
    RowRemarks(Item item, Period when, List<Mention> cells, List<Remark> remarks) {
        this.item = item;
        this.when = when;
        this.cells = cells;
        this.remarks = remarks;
    }

    /** The statements of a row, once its remarks are heard. */
    List<Statement> settle(List<Statement> own, Map<MentionId, Mention> byId) {
        List<Statement> held =
                own.stream()
                        .filter(one -> !isTakenBack(one) && !isCoarse(one, own, byId))
                        .map(this::dated)
                        .toList();
        said.addAll(held);
        for (Remark remark : remarks) {
            new RemarkRules(this, remark).read();
        }
        return said;
    }

    private boolean isTakenBack(Statement one) {
        if (!isOfCells(one)) {
            return false;
        }
        Pattern takes =
                switch (one.kind()) {
                    case SEEN_AT, CALLED -> TAKEN_BACK;
                    case PAID -> NOT_PAID;
                    default -> null;
                };
        return takes != null && remarks.stream().anyMatch(it -> takes.matcher(it.words()).find());
    }

    /** What cells say is said by the whole row. */
    private boolean isOfCells(Statement one) {
        return one.span().start() == item.start() && one.span().end() == item.end();
    }

    /** "Parked outside Unit 6" is where in the town of the row's own cell. */
    private boolean isCoarse(Statement one, List<Statement> own, Map<MentionId, Mention> byId) {
        if (one.kind() != TieKind.SEEN_AT || !isOfCells(one)) {
            return false;
        }
        Mention place = byId.get(one.to());
        return place != null
                && place.kind() == EntityKind.PLACE
                && own.stream()
                        .anyMatch(other ->
                                other.kind() == TieKind.SEEN_AT
                                        && !isOfCells(other)
                                        && other.polarity() == Polarity.POSITIVE
                                        && other.from().equals(one.from())
                                        && isFine(byId.get(other.to())));
    }

    private static boolean isFine(@org.jspecify.annotations.Nullable Mention place) {
        return place != null
                && (place.kind() == EntityKind.ADDRESS || place.kind() == EntityKind.ORGANISATION);
    }

    /** An event that a remark tells of was when the row was. */
    private Statement dated(Statement one) {
        boolean event =
                switch (one.kind()) {
                    case SEEN_AT, DRIVES, CALLED, MET, PAID, TRANSPORTED, TRAVELLED -> true;
                    default -> false;
                };
        return event && !isOfCells(one) && Remarks.isUndated(one)
                ? new Statement(
                        one.id(),
                        one.kind(),
                        one.from(),
                        one.to(),
                        when,
                        one.polarity(),
                        one.certainty(),
                        one.span(),
                        one.grade(),
                        one.fields())
                : one;
    }

    /** The first thing of a kind that the row's cells name. */
    Optional<Mention> first(EntityKind kind) {
        return cells.stream().filter(mention -> mention.kind() == kind).findFirst();
    }

    /** The only one of a kind. */
    Optional<Mention> only(EntityKind kind) {
        List<Mention> all = cells.stream().filter(mention -> mention.kind() == kind).toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /** Where the row says that things of it were seen. */
    Optional<Mention> sighting() {
        return said.stream()
                .filter(one -> one.kind() == TieKind.SEEN_AT && isOfCells(one))
                .flatMap(one -> cells.stream().filter(mention -> mention.id().equals(one.to())))
                .findFirst();
    }

    boolean says(TieKind kind, Mention from, Mention to) {
        return said.stream()
                .anyMatch(one ->
                        one.kind() == kind
                                && one.from().equals(from.id())
                                && one.to().equals(to.id()));
    }

    boolean saysOf(TieKind kind, Mention from) {
        return said.stream().anyMatch(one -> one.kind() == kind && one.from().equals(from.id()));
    }

    void say(
            Remark remark,
            TieKind kind,
            Mention from,
            Mention to,
            boolean event,
            Polarity polarity,
            Certainty certainty) {
        if (from.id().equals(to.id()) || says(kind, from, to)) {
            return;
        }
        Span span =
                new Span(
                        from.span().report(),
                        item.number(),
                        remark.sentence().start(),
                        remark.sentence().end());
        said.add(
                new Statement(
                        StatementId.of(kind, from.id(), to.id(), span),
                        kind,
                        from.id(),
                        to.id(),
                        event ? when : Period.UNKNOWN,
                        polarity,
                        certainty,
                        span,
                        item.grade(),
                        Map.of()));
    }
}
