package lantern.model.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lantern.model.entity.Together.Bond;
import org.junit.jupiter.api.Test;

/** Small letters are named in part, capitals in full. */
class TogetherTest {

    private static EntityId id(char name) {
        return new EntityId("person-" + name);
    }

    /** "AB" a joint of two in full, "Ac" one of c leaning on A, "cd" one of two leaning. */
    private static List<Bond> bonds(String... pairs) {
        List<Bond> bonds = new ArrayList<>();
        for (String pair : pairs) {
            Set<EntityId> leaning =
                    pair.chars()
                            .filter(Character::isLowerCase)
                            .mapToObj(name -> id((char) name))
                            .collect(Collectors.toSet());
            bonds.add(new Bond(id(pair.charAt(0)), id(pair.charAt(1)), leaning));
        }
        return bonds;
    }

    private static Set<String> groups(String ids, List<Bond> bonds) {
        List<EntityId> all = ids.chars().mapToObj(name -> id((char) name)).toList();
        Map<EntityId, SortedSet<EntityId>> together = Together.of(all, bonds);
        assertThat(together).containsOnlyKeys(all);
        return together.values().stream()
                .map(group ->
                        group.stream()
                                .map(member -> member.value().substring(7))
                                .collect(Collectors.joining()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void whatLeansOnNobodyTiesWhateverItTouches() {
        assertThat(groups("ABCD", bonds("AB", "BC"))).containsExactly("ABC", "D");
    }

    @Test
    void aLoneNameGoesWithTheOneThatItLeansOn() {
        assertThat(groups("ABc", bonds("AB", "Ac", "Bc"))).containsExactly("ABc");
    }

    @Test
    void aLoneNameThatLeansOnTwoGluesThemNot() {
        assertThat(groups("ABc", bonds("Ac", "Bc"))).containsExactly("A", "B", "c");
    }

    @Test
    void aChainOfLoneNamesGoesWithTheOneAtItsEnd() {
        assertThat(groups("Acde", bonds("Ac", "cd", "de"))).containsExactly("Acde");
    }

    /**
     * c is A's and f is B's; between them d goes with A, e with B, and the joint of d and e falls.
     */
    @Test
    void aChainOfLoneNamesBetweenTwoIsCutInTheMiddle() {
        assertThat(groups("ABcdef", bonds("Ac", "cd", "de", "ef", "Bf")))
                .containsExactly("Acd", "Bef");
        assertThat(groups("ABcde", bonds("Ac", "cd", "de", "Be"))).containsExactly("Ac", "Be", "d");
    }

    @Test
    void loneNamesWithoutAnybodyInFullAreOneAmongThemselves() {
        assertThat(groups("cde", bonds("cd", "de"))).containsExactly("cde");
    }

    @Test
    void whoIsNotAskedForIsLeftOut() {
        assertThat(groups("Ac", bonds("Ac", "Bc"))).containsExactly("Ac");
    }

    @Test
    void theOrderDoesNotMatter() {
        List<Bond> bonds =
                new ArrayList<>(bonds("AB", "Ac", "cd", "dE", "Ee", "eB", "fg", "gh", "Ch"));
        Set<String> expected = groups("ABCEcdefgh", bonds);
        var random = new Random(5);
        for (int i = 0; i < 200; i++) {
            Collections.shuffle(bonds, random);
            assertThat(groups("hgfedcECBA", bonds)).isEqualTo(expected);
        }
    }
}
