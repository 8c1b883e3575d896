package lantern.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lantern.ingest.read.Readers;
import lantern.ingest.read.Reading;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;
import lantern.model.evidence.Polarity;
import lantern.model.evidence.Statement;
import lantern.model.evidence.TieKind;
import lantern.model.report.Origin;
import org.jspecify.annotations.NullUnmarked;

/**
 * Counts right, wrong and missing mentions and statements a kind. A mention is right when kind and
 * span are the same; a statement when kind, polarity and both ends are, by any mention of the same
 * thing.
 */
@NullUnmarked
final class Scorer {

    /** Kinds that the conventions mark. */
    private static final Set<EntityKind> MARKED =
            Set.of(
                    EntityKind.PERSON,
                    EntityKind.ORGANISATION,
                    EntityKind.ADDRESS,
                    EntityKind.PLACE,
                    EntityKind.PHONE,
                    EntityKind.DEVICE,
                    EntityKind.VEHICLE,
                    EntityKind.VESSEL,
                    EntityKind.CONTAINER,
                    EntityKind.FLIGHT,
                    EntityKind.ACCOUNT,
                    EntityKind.EMAIL,
                    EntityKind.HANDLE,
                    EntityKind.URL,
                    EntityKind.DOCUMENT,
                    EntityKind.DATE);

    private static final Set<TieKind> PATHS = Set.of(TieKind.ALONG, TieKind.STOP);

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> remarks = new ArrayList<>();

    void score(TruthFile truth, Evidence evidence) {
        String name = truth.report().getFileName().toString();
        Map<String, TruthFile.Marked> bySpan = new HashMap<>();
        truth.mentions()
                .values()
                .forEach(marked ->
                        bySpan.put(key(marked.kind(), marked.start(), marked.end()), marked));
        Set<String> hit = new HashSet<>();
        Map<String, String> entityOf = new HashMap<>();
        for (Mention mention : evidence.mentions()) {
            if (!MARKED.contains(mention.kind())) {
                continue;
            }
            String key = key(mention.kind().label(), mention.span().start(), mention.span().end());
            TruthFile.Marked marked = bySpan.get(key);
            if (marked != null) {
                hit.add(key);
                entityOf.put(mention.id().value(), marked.entity());
                count(mention.kind().label(), 0);
                String value = mention.fields().getOrDefault(Field.VALUE, "");
                if (marked.value() != null && !value.endsWith(marked.value())) {
                    remarks.add(
                            name
                                    + " VALUE "
                                    + mention.kind()
                                    + " "
                                    + value
                                    + " is "
                                    + marked.value());
                }
            } else {
                count(mention.kind().label(), 1);
                remarks.add(
                        name
                                + " WRONG "
                                + mention.kind()
                                + " ["
                                + mention.words()
                                + "] at "
                                + mention.span().start());
                // A longer or shorter span of the same thing still leads its statements there.
                truth.mentions().values().stream()
                        .filter(other ->
                                other.start() < mention.span().end()
                                        && mention.span().start() < other.end()
                                        && other.kind().equals(mention.kind().label()))
                        .findFirst()
                        .ifPresent(other -> entityOf.put(mention.id().value(), other.entity()));
            }
        }
        bySpan.forEach((key, marked) -> {
            if (!hit.contains(key)) {
                count(marked.kind(), 2);
                remarks.add(
                        name
                                + " MISSED "
                                + marked.kind()
                                + " ["
                                + evidence.report().text().substring(marked.start(), marked.end())
                                + "] at "
                                + marked.start());
            }
        });
        statements(name, truth, evidence, entityOf);
        routes(name, truth, evidence, entityOf);
    }

    private void statements(
            String name, TruthFile truth, Evidence evidence, Map<String, String> entityOf) {
        Map<String, String> gold = new TreeMap<>();
        for (TruthFile.Said said : truth.statements()) {
            TruthFile.Marked from = truth.mentions().get(said.from());
            TruthFile.Marked to = truth.mentions().get(said.to());
            gold.put(
                    said.kind() + " " + from.entity() + ">" + to.entity() + " " + said.polarity(),
                    words(evidence, from) + " > " + words(evidence, to) + " " + said.certainty());
        }
        Map<String, String> guessed = new TreeMap<>();
        Map<String, Mention> byId = new HashMap<>();
        evidence.mentions().forEach(mention -> byId.put(mention.id().value(), mention));
        for (Statement said : evidence.statements()) {
            if (PATHS.contains(said.kind())
                    || (said.kind() == TieKind.TRAVELLED
                            && byId.get(said.to().value()).kind() == EntityKind.JOURNEY)) {
                continue;
            }
            Mention from = byId.get(said.from().value());
            Mention to = byId.get(said.to().value());
            String polarity = said.polarity() == Polarity.POSITIVE ? "positive" : "denied";
            String one = entityOf.getOrDefault(from.id().value(), "?" + from.words());
            String other = entityOf.getOrDefault(to.id().value(), "?" + to.words());
            boolean turned =
                    gold.containsKey(said.kind() + " " + other + ">" + one + " " + polarity)
                            && Set.of(
                                            TieKind.MET,
                                            TieKind.ASSOCIATE_OF,
                                            TieKind.FAMILY_OF,
                                            TieKind.LINKED_TO)
                                    .contains(said.kind());
            guessed.put(
                    turned
                            ? said.kind() + " " + other + ">" + one + " " + polarity
                            : said.kind() + " " + one + ">" + other + " " + polarity,
                    from.words()
                            + " > "
                            + to.words()
                            + " "
                            + said.certainty().name().toLowerCase(Locale.ROOT));
        }
        guessed.forEach((key, words) -> {
            if (gold.containsKey(key)) {
                count("statements", 0);
                count("statement " + key.split(" ")[0], 0);
                if (!gold.get(key)
                        .substring(gold.get(key).lastIndexOf(' '))
                        .equals(words.substring(words.lastIndexOf(' ')))) {
                    remarks.add(name + " CERTAINTY " + key.split(" ")[0] + " " + words);
                }
            } else {
                count("statements", 1);
                count("statement " + key.split(" ")[0], 1);
                remarks.add(
                        name
                                + " WRONG "
                                + key.split(" ")[0]
                                + " "
                                + key.substring(key.lastIndexOf(' ') + 1)
                                + " "
                                + words);
            }
        });
        gold.forEach((key, words) -> {
            if (!guessed.containsKey(key)) {
                count("statements", 2);
                count("statement " + key.split(" ")[0], 2);
                remarks.add(
                        name
                                + " MISSED "
                                + key.split(" ")[0]
                                + " "
                                + key.substring(key.lastIndexOf(' ') + 1)
                                + " "
                                + words);
            }
        });
    }

    private void routes(
            String name, TruthFile truth, Evidence evidence, Map<String, String> entityOf) {
        Set<String> gold = new TreeSet<>();
        for (TruthFile.Way way : truth.routes()) {
            StringBuilder stops = new StringBuilder();
            for (int at = 0; at < way.stops().size(); at++) {
                stops.append(truth.mentions().get(way.stops().get(at)).entity())
                        .append(" -")
                        .append(way.modes().get(at))
                        .append("- ");
            }
            gold.add(stops.toString());
        }
        Map<String, TreeMap<Integer, String>> ways = new TreeMap<>();
        for (Statement said : evidence.statements()) {
            if (said.kind() == TieKind.STOP) {
                ways.computeIfAbsent(said.from().value(), _ -> new TreeMap<>())
                        .put(
                                Integer.valueOf(said.fields().get(Field.NUMBER)),
                                entityOf.getOrDefault(said.to().value(), "?" + said.to())
                                        + " -"
                                        + said.fields().get(Field.MODE)
                                        + "- ");
            }
        }
        Set<String> guessed = new TreeSet<>();
        ways.values().forEach(stops -> guessed.add(String.join("", stops.values())));
        for (String way : guessed) {
            count("routes", gold.contains(way) ? 0 : 1);
            if (!gold.contains(way)) {
                remarks.add(name + " WRONG route " + way);
            }
        }
        for (String way : gold) {
            if (!guessed.contains(way)) {
                count("routes", 2);
                remarks.add(name + " MISSED route " + way);
            }
        }
    }

    private static String words(Evidence evidence, TruthFile.Marked marked) {
        return evidence.report().text().substring(marked.start(), marked.end());
    }

    private static String key(String kind, int start, int end) {
        return kind + ":" + start + "-" + end;
    }

    private void count(String kind, int which) {
        counts.computeIfAbsent(kind, _ -> new int[3])[which]++;
    }

    double f1(String kind) {
        int[] three = counts.getOrDefault(kind, new int[3]);
        int all = 2 * three[0] + three[1] + three[2];
        return all == 0 ? 1 : 2.0 * three[0] / all;
    }

    List<String> remarks() {
        return remarks;
    }

    String table() {
        StringBuilder table =
                new StringBuilder(
                        String.format(
                                Locale.ROOT,
                                "%-26s %6s %6s %6s %6s %6s %6s%n",
                                "kind",
                                "right",
                                "wrong",
                                "missed",
                                "P",
                                "R",
                                "F1"));
        counts.forEach((kind, three) ->
                table.append(
                        String.format(
                                Locale.ROOT,
                                "%-26s %6d %6d %6d %6.2f %6.2f %6.2f%n",
                                kind,
                                three[0],
                                three[1],
                                three[2],
                                ratio(three[0], three[0] + three[1]),
                                ratio(three[0], three[0] + three[2]),
                                f1(kind))));
        return table.toString();
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    /** Scores a folder and prints what was wrong and missed. */
    public static void main(String[] folders) throws IOException {
        Extractor extractor = Extractor.standard();
        for (String folder : folders) {
            Scorer scorer = new Scorer();
            for (TruthFile truth : TruthFile.in(Path.of(folder))) {
                scorer.score(truth, extractor.extract(read(truth.report())));
            }
            scorer.remarks().forEach(System.out::println);
            System.out.println(scorer.table());
        }
    }

    static Reading read(Path report) throws IOException {
        return Readers.all()
                .read(
                        new Origin(report.getFileName().toString(), report.toString()),
                        Files.readAllBytes(report));
    }
}
