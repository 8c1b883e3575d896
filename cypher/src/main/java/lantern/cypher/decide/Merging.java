package lantern.cypher.decide;

import java.util.HashSet;
import java.util.List;
import lantern.cypher.read.Clusters;
import lantern.model.access.Audience;
import lantern.model.entity.Judgement;

/** The two are one: a joint is laid between them, and nothing is moved. */
final class Merging {

    private Merging() {}

    static Ruling rule(Judgement.Merge merge, Bench bench) {
        Bench.Known first = bench.known(merge.first());
        Bench.Known second = bench.known(merge.second());
        if (first.kind() != second.kind()) {
            throw new IllegalArgumentException(
                    "a " + first.kind().label() + " is no " + second.kind().label());
        }
        if (areOne(merge, bench)) {
            throw new IllegalArgumentException("these are one already");
        }
        var audiences = new HashSet<Audience>(first.audiences());
        audiences.addAll(second.audiences());
        bench.join(first.id(), second.id(), audiences);
        if (!areOne(merge, bench)) {
            throw new IllegalArgumentException(
                    "it was decided that these are different: take that back first");
        }
        return new Ruling(audiences, List.of(first.id(), second.id()), List.of());
    }

    private static boolean areOne(Judgement.Merge merge, Bench bench) {
        var ends = List.of(merge.first(), merge.second());
        return Clusters.around(ends, bench.sight()).all().size() == 1;
    }
}
