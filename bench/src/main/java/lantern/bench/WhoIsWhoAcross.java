package lantern.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import lantern.identity.IdentityIndex;
import lantern.ingest.extract.Extract;
import lantern.ingest.extract.Extracts;
import lantern.ingest.score.TruthFile;
import lantern.ingest.score.TruthFolder;
import lantern.ingest.score.WhoIsWho;
import lantern.model.entity.EntityId;
import lantern.model.entity.Joint;
import lantern.model.entity.Placement;
import lantern.model.entity.Resolution;
import lantern.model.entity.Together;
import lantern.model.evidence.Evidence;
import lantern.model.evidence.Mention;
import lantern.model.evidence.MentionId;
import lantern.model.port.Filed;

/**
 * Who is who across the reports of folders whose truth names entities, for a viewer who may see
 * everything, without a store: precision, recall and F1 of the pairs of people, in the order of the
 * names and in shuffled orders.
 *
 * <p>Arguments: folders; {@code --shuffles N} (default 0), {@code --errors}, {@code --joints}.
 */
public final class WhoIsWhoAcross {

    private static final EntityId NOBODY = new EntityId("nobody");

    private final List<TruthFile> truths;
    private final Map<String, Evidence> reports = new HashMap<>();

    private WhoIsWhoAcross(Path folder, Extracts extracts) {
        truths = TruthFolder.find(folder).orElseThrow().truths();
        List<Path> files =
                List.copyOf(new TreeSet<>(truths.stream().map(TruthFile::report).toList()));
        extracts.each(
                files,
                (file, parts) -> {
                    if (parts.getFirst() instanceof Extract.Read read) {
                        reports.put(String.valueOf(file.getFileName()), read.evidence());
                    }
                });
    }

    public static void main(String[] arguments) {
        List<Path> folders = new ArrayList<>();
        int shuffles = 0;
        boolean errors = false;
        boolean joints = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--shuffles" -> shuffles = Integer.parseInt(arguments[++i]);
                case "--errors" -> errors = true;
                case "--joints" -> joints = true;
                default -> folders.add(Path.of(arguments[i]));
            }
        }
        Extracts extracts = Extracts.standard();
        for (Path folder : folders) {
            var across = new WhoIsWhoAcross(folder, extracts);
            List<String> order = new ArrayList<>(new TreeSet<>(across.reports.keySet()));
            Consumer<String> told = errors ? System.out::println : _ -> {};
            Consumer<String> shown = joints ? System.out::println : _ -> {};
            across.print(folder + " in order", order, told, shown);
            for (int seed = 1; seed <= shuffles; seed++) {
                Collections.shuffle(order, new Random(seed));
                across.print(folder + " shuffle " + seed, order, told, shown);
            }
        }
    }

    private void print(
            String what, List<String> order, Consumer<String> errors, Consumer<String> joints) {
        WhoIsWho.Pairs pairs = WhoIsWho.score(truths, resolved(order, joints), "Person", errors);
        System.out.print(what + "\n" + pairs.words());
    }

    private List<WhoIsWho.Resolved> resolved(List<String> order, Consumer<String> joints) {
        Map<EntityId, String> founders = new HashMap<>();
        List<Together.Bond> bonds = new ArrayList<>();
        Set<EntityId> ids = new HashSet<>();
        Map<String, Map<MentionId, EntityId>> placed = new HashMap<>();
        try (var index = IdentityIndex.inMemory()) {
            long position = 0;
            for (String file : order) {
                Evidence evidence = evidence(file);
                Resolution resolution = index.resolve(evidence);
                Map<MentionId, EntityId> ends = new HashMap<>();
                for (Placement placement : resolution.placements()) {
                    ends.put(placement.mention(), placement.entity());
                }
                for (Mention mention : evidence.mentions()) {
                    founders.putIfAbsent(
                            ends.getOrDefault(mention.id(), NOBODY), file + ": " + mention.words());
                }
                for (Joint joint : resolution.joints()) {
                    joints.accept(
                            (joint.sure() ? "joined: " : "asked: ")
                                    + founders.get(joint.first())
                                    + " | "
                                    + founders.get(joint.second())
                                    + " "
                                    + joint.clues());
                    if (joint.sure()) {
                        bonds.add(
                                new Together.Bond(joint.first(), joint.second(), joint.leaning()));
                    }
                }
                placed.put(file, ends);
                ids.addAll(ends.values());
                index.learn(new Filed(evidence, ends), ++position);
            }
        }
        List<WhoIsWho.Resolved> resolved = new ArrayList<>();
        Map<EntityId, SortedSet<EntityId>> together = Together.of(ids, bonds);
        placed.forEach((file, ends) -> {
            ends.replaceAll((_, entity) -> Objects.requireNonNull(together.get(entity)).first());
            resolved.add(new WhoIsWho.Resolved(file, evidence(file), ends));
        });
        return resolved;
    }

    private Evidence evidence(String file) {
        Evidence evidence = reports.get(file);
        if (evidence == null) {
            throw new IllegalArgumentException("was not read: " + file);
        }
        return evidence;
    }
}
