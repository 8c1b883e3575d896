package lantern.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;
import lantern.ingest.find.Dates;
import lantern.ingest.find.Found;
import lantern.ingest.find.MentionFinder;
import lantern.ingest.find.Money;
import lantern.ingest.find.Page;
import lantern.ingest.find.Settlement;
import lantern.ingest.find.name.Antecedents;
import lantern.ingest.find.name.BrokenNames;
import lantern.ingest.find.name.Names;
import lantern.ingest.find.name.PersonDetails;
import lantern.ingest.find.number.Accounts;
import lantern.ingest.find.number.ChassisNumbers;
import lantern.ingest.find.number.Devices;
import lantern.ingest.find.number.Documents;
import lantern.ingest.find.number.Online;
import lantern.ingest.find.number.Phones;
import lantern.ingest.find.number.Plates;
import lantern.ingest.find.number.Transports;
import lantern.ingest.find.place.Addresses;
import lantern.ingest.find.place.Gazetteer;
import lantern.ingest.find.place.Places;
import lantern.ingest.find.place.PostcodedAddresses;
import lantern.ingest.read.ItemSpans;
import lantern.ingest.read.Reading;
import lantern.ingest.read.TimeLimit;
import lantern.ingest.read.UnreadableReport;
import lantern.ingest.relate.Relations;
import lantern.ingest.remark.Remarks;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import lantern.model.evidence.Statement;
import lantern.model.report.Report;

/**
 * Everything that is read from a report: what its form gives, what the finders find in its prose,
 * and what the relations say of it. Needs no store. Safe to use from many threads.
 */
public final class Extractor {

    private static final String VERSION = "5";

    /** Rows of a table that is still read as one story. */
    private static final int LONGEST_LOG = 60;

    /** Each minute is for a million characters, of which twelve seconds are usual. */
    private static final int CHARACTERS_A_MINUTE = 1_000_000;

    private final List<MentionFinder> finders;
    private final Relations relations;
    private final LongSupplier nanoTime;

    public Extractor(List<MentionFinder> finders, Relations relations) {
        this(finders, relations, System::nanoTime);
    }

    /**
     * @param nanoTime the clock by which a file's time is taken
     */
    public Extractor(List<MentionFinder> finders, Relations relations, LongSupplier nanoTime) {
        this.finders = List.copyOf(finders);
        this.relations = relations;
        this.nanoTime = nanoTime;
    }

    /** With every finder and every rule. */
    public static Extractor standard() {
        Gazetteer gazetteer = Gazetteer.shared();
        Places places = new Places(gazetteer);
        return new Extractor(
                List.of(
                        new Dates(),
                        new Money(),
                        new Accounts(),
                        new Devices(),
                        new Transports(),
                        new Documents(),
                        new Online(),
                        new ChassisNumbers(),
                        new Phones(),
                        new Plates(),
                        new Addresses(gazetteer),
                        new PostcodedAddresses(),
                        places,
                        new Names(places)),
                Relations.standard());
    }

    /** Changes whenever the same report may give other evidence. */
    public String version() {
        return VERSION;
    }

    /**
     * @throws UnreadableReport when it takes longer than a minute and another for each million
     *     characters
     */
    public Evidence extract(Reading reading) {
        Report report = reading.report();
        if (reading.passages().isEmpty()) {
            return new Evidence(report, linked(reading, reading.mentions()), reading.statements());
        }
        long minutes = 1L + report.text().length() / CHARACTERS_A_MINUTE;
        TimeLimit limit = new TimeLimit(report.origin(), Duration.ofMinutes(minutes), nanoTime);
        Page page = new Page(report.text(), reading.passages(), people(reading), limit);
        List<Mention> mentions = mentions(reading, page);
        Relations.Found found = relations.find(report, reading.passages(), mentions, limit);
        List<Mention> all = new ArrayList<>(mentions);
        all.addAll(found.mentions());
        List<Statement> statements = new ArrayList<>(reading.statements());
        statements.addAll(found.statements());
        return new Evidence(report, all, Remarks.settle(reading, all, statements));
    }

    private static List<String> people(Reading reading) {
        return reading.mentions().stream()
                .filter(mention -> mention.kind() == EntityKind.PERSON)
                .map(Mention::words)
                .distinct()
                .toList();
    }

    private List<Mention> mentions(Reading reading, Page page) {
        List<Found> all = new ArrayList<>();
        for (MentionFinder finder : finders) {
            all.addAll(finder.find(page));
            page.limit().check();
        }
        List<Found> settled =
                PersonDetails.add(page, BrokenNames.join(page.text(), Settlement.settle(all)));
        ItemSpans spans = new ItemSpans(reading.report());
        List<Mention> mentions = new ArrayList<>(reading.mentions());
        BitSet taken = taken(reading.mentions());
        for (Found found : settled) {
            int next = taken.nextSetBit(found.start());
            if (next < 0 || next >= found.end()) {
                mentions.add(mention(spans, found));
            }
        }
        return linked(reading, mentions);
    }

    /** Where the form itself says what the words mean. */
    private static BitSet taken(List<Mention> given) {
        BitSet taken = new BitSet();
        given.forEach(mention -> taken.set(mention.span().start(), mention.span().end()));
        return taken;
    }

    /**
     * In the order of the text, each with its antecedent. Many records are no story: in them only a
     * row speaks of those whom it has named. A short table is somebody's log.
     */
    private static List<Mention> linked(Reading reading, List<Mention> mentions) {
        String text = reading.report().text();
        List<Mention> ordered = new ArrayList<>(mentions);
        ordered.sort(
                Comparator.comparingInt((Mention mention) -> mention.span().start())
                        .thenComparing(Mention::id));
        if (reading.mentions().isEmpty() || reading.report().items().size() <= LONGEST_LOG) {
            return Antecedents.link(text, ordered);
        }
        List<Mention> linked = new ArrayList<>(ordered.size());
        int start = 0;
        for (int end = 1; end <= ordered.size(); end++) {
            boolean row =
                    end == ordered.size()
                            || ordered.get(end).span().item() != ordered.get(start).span().item();
            if (row) {
                linked.addAll(Antecedents.link(text, ordered.subList(start, end)));
                start = end;
            }
        }
        return linked;
    }

    private static Mention mention(ItemSpans spans, Found found) {
        Mention mention =
                Mention.of(
                        found.kind(),
                        spans.words(found.start(), found.end()),
                        spans.span(found.start(), found.end()),
                        found.fields());
        boolean named =
                found.kind() == EntityKind.PERSON || found.kind() == EntityKind.ORGANISATION;
        return named && mention.find(Field.NAME).isEmpty()
                ? mention.with(Field.NAME, mention.words().replaceAll("\\s+", " "))
                : mention;
    }
}
