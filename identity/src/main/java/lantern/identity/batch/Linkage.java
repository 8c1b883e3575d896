package lantern.identity.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Who is who among records: candidates by blocking, weights by a model, groups by fit. */
public final class Linkage {

    private static final long SEED = 20_260_701;
    private static final int RANDOM_PAIRS = 400_000;

    /** Pairs that the expectation alone makes hopeless are counted, not kept. */
    private static final double LEAST_KEPT = -6;

    /** So many fields, all the same, are no accident. */
    private static final int ENOUGH_KNOWN = 3;

    private static final double LEAST_PROBABILITY = 0.01;

    private final Records records;
    private final List<Field> fields;
    private final Consumer<String> told;

    /**
     * @param told is told what each phase did, in words and numbers, no person's data
     */
    public Linkage(Records records, Consumer<String> told) {
        if (records.size() > Blocks.MOST_RECORDS) {
            throw new IllegalArgumentException(
                    "more than " + Blocks.MOST_RECORDS + " records: " + records.size());
        }
        this.records = records;
        this.fields = records.fields();
        this.told = told;
    }

    /**
     * @param trained a model's text as a run before gave it; without one it is learned from these
     *     records
     * @throws IllegalArgumentException when the model cannot be read or is of other fields
     */
    public Linked resolve(Optional<String> trained) {
        if (records.size() < 2 || fields.isEmpty()) {
            return Linked.apart(records.size());
        }
        int[] firsts = records.firstsOfSame();
        Blocks blocks = new Blocks(records, firsts);
        told.accept(
                "keys: "
                        + blocks.keys()
                        + ", pairs not compared because too many share a key: "
                        + blocks.dropped());
        PatternCounts chance = randomPairs((_, _) -> true);
        LinkageModel first = trained.map(this::read).orElseGet(() -> expected(chance));
        PatternCounts all = new PatternCounts();
        long began = System.nanoTime();
        PairList pairs = candidates(blocks, first, all);
        addSamePairs(firsts, all);
        double compared = all.total();
        told.accept(
                String.format(
                        Locale.ROOT,
                        "pairs compared: %.0f in %.1f s, kept: %d",
                        compared,
                        (System.nanoTime() - began) / 1e9,
                        pairs.size()));
        LinkageModel model = trained.isPresent() ? first : learned(all, blocks, chance, compared);
        return linked(pairs, model, firsts);
    }

    /** Records that are the same in every field are pairs too, as many as there are of them. */
    private void addSamePairs(int[] firsts, PatternCounts all) {
        int[] alike = new int[firsts.length];
        for (int first : firsts) {
            alike[first]++;
        }
        for (int record = 0; record < alike.length; record++) {
            if (alike[record] > 1) {
                double pairs = alike[record] * (alike[record] - 1.0) / 2;
                all.add(Pattern.of(fields, record, record), pairs);
            }
        }
    }

    private LinkageModel read(String text) {
        LinkageModel model = LinkageModel.read(text);
        List<String> names = fields.stream().map(Field::name).toList();
        if (!model.fields().equals(names)) {
            throw new IllegalArgumentException(
                    "the model is of other fields: " + String.join(", ", model.fields()));
        }
        return model;
    }

    private LinkageModel expected(PatternCounts chance) {
        return new Training(fields, chance, new PatternCounts(), 0, chance, records.size())
                .untrained();
    }

    private LinkageModel learned(
            PatternCounts all, Blocks blocks, PatternCounts chance, double compared) {
        double pairs = records.size() * (records.size() - 1.0) / 2;
        PatternCounts rest = randomPairs((one, other) -> !blocks.shareAny(one, other));
        double each = Math.max(0, pairs - compared) / Math.max(1, rest.total());
        LinkageModel model = new Training(fields, all, rest, each, chance, records.size()).learn();
        told.accept(
                String.format(
                        Locale.ROOT,
                        "pairs that are one, as learned: %.0f, and two of one household: %.0f",
                        model.share() * pairs,
                        model.kinShare() * pairs));
        return model;
    }

    private PatternCounts randomPairs(Wanted wanted) {
        SplittableRandom random = new SplittableRandom(SEED);
        long[] drawn = new long[RANDOM_PAIRS];
        for (int at = 0; at < drawn.length; at++) {
            drawn[at] =
                    ((long) random.nextInt(records.size()) << 32) | random.nextInt(records.size());
        }
        long[] patterns =
                Arrays.stream(drawn)
                        .parallel()
                        .filter(pair ->
                                (int) (pair >>> 32) != (int) pair
                                        && wanted.is((int) (pair >>> 32), (int) pair))
                        .map(pair -> Pattern.of(fields, (int) (pair >>> 32), (int) pair))
                        .toArray();
        PatternCounts counts = new PatternCounts();
        for (long pattern : patterns) {
            counts.add(pattern, 1);
        }
        return counts;
    }

    private PairList candidates(Blocks blocks, LinkageModel model, PatternCounts all) {
        List<Found> found =
                IntStream.range(0, blocks.keys())
                        .parallel()
                        .mapToObj(key -> compared(blocks, key, model))
                        .toList();
        PairList pairs = new PairList();
        for (Found each : found) {
            all.addAll(each.counts());
            for (int at = 0; at < each.pairs().size(); at++) {
                pairs.add(each.pairs().one(at), each.pairs().other(at), each.pairs().pattern(at));
            }
        }
        return pairs;
    }

    private Found compared(Blocks blocks, int key, LinkageModel model) {
        Found found = new Found(new PairList(), new PatternCounts());
        blocks.forEachPair(
                key,
                (one, other) -> {
                    long pattern = Pattern.of(fields, one, other);
                    found.counts().add(pattern, 1);
                    if (model.weight(pattern) >= LEAST_KEPT) {
                        found.pairs().add(one, other, pattern);
                    }
                });
        return found;
    }

    private Linked linked(PairList pairs, LinkageModel model, int[] firsts) {
        Scoring scoring = new Scoring(model, fields, records.size());
        List<Linked.Pair> likely =
                new ArrayList<>(
                        IntStream.range(0, pairs.size())
                                .parallel()
                                .mapToObj(at -> scored(pairs, at, scoring))
                                .flatMap(Optional::stream)
                                .toList());
        Bar best = bar(likely, scoring);
        double bar = best.weight();
        told.accept(best.words());
        int[] groups =
                new Grouping(
                                scoring,
                                records.size(),
                                likely.stream().mapToInt(Linked.Pair::one).toArray(),
                                likely.stream().mapToInt(Linked.Pair::other).toArray(),
                                likely.stream().mapToDouble(Linked.Pair::weight).toArray(),
                                bar)
                        .groups();
        addSame(groups, firsts, likely, scoring, bar);
        return new Linked(groups, likely, model.text());
    }

    private static Optional<Linked.Pair> scored(PairList pairs, int at, Scoring scoring) {
        double weight = scoring.weight(pairs.one(at), pairs.other(at), pairs.pattern(at));
        double probability = scoring.probability(weight);
        return probability < LEAST_PROBABILITY
                ? Optional.empty()
                : Optional.of(new Linked.Pair(pairs.one(at), pairs.other(at), weight, probability));
    }

    private int known(int record) {
        int known = 0;
        for (Field field : fields) {
            known += field.level(record, record) > 0 ? 1 : 0;
        }
        return known;
    }

    /**
     * Records that are the same in every field are one, if they say enough for that. Not by weight
     * alone: in a table of nothing but copies no agreement weighs anything.
     */
    private void addSame(
            int[] groups, int[] firsts, List<Linked.Pair> likely, Scoring scoring, double bar) {
        for (int record = 0; record < firsts.length; record++) {
            if (firsts[record] != record) {
                double weight = scoring.weight(firsts[record], record);
                if (weight >= bar || known(record) >= ENOUGH_KNOWN) {
                    groups[record] = groups[firsts[record]];
                }
                likely.add(
                        new Linked.Pair(
                                firsts[record], record, weight, scoring.probability(weight)));
            }
        }
    }

    /**
     * The weight from which linking gives the best expected F1: as many right, wrong and missed as
     * the probabilities say.
     */
    private static Bar bar(List<Linked.Pair> likely, Scoring scoring) {
        double[] probabilities =
                likely.stream().mapToDouble(Linked.Pair::probability).sorted().toArray();
        double all = Arrays.stream(probabilities).sum();
        double right = 0;
        double best = 0;
        double bar = 0.5;
        double precision = 1;
        double recall = 1;
        for (int at = probabilities.length - 1; at >= 0; at--) {
            right += probabilities[at];
            double linked = probabilities.length - at;
            double f = 2 * right / (linked + all);
            if (f > best) {
                best = f;
                bar = probabilities[at];
                precision = right / linked;
                recall = right / all;
            }
        }
        double odds = Math.clamp(bar, 1e-6, 1 - 1e-9);
        double weight = scoring.needed() + Math.log(odds / (1 - odds)) / Math.log(2);
        return new Bar(weight, precision, recall);
    }

    /**
     * @param weight from which a pair is linked, bits
     * @param precision of the pairs linked, as the model expects it
     * @param recall of the pairs compared that are one, as the model expects it
     */
    private record Bar(double weight, double precision, double recall) {

        String words() {
            return String.format(
                    Locale.ROOT,
                    "linked from %.1f bits on; the model expects %.1f %% of these pairs to be one,"
                            + " and %.1f %% of the compared that are one to be among them",
                    weight,
                    100 * precision,
                    100 * recall);
        }
    }

    private record Found(PairList pairs, PatternCounts counts) {}

    private interface Wanted {
        boolean is(int one, int other);
    }
}
