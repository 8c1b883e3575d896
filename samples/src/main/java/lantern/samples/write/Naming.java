package lantern.samples.write;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lantern.samples.world.Dice;
import lantern.samples.world.Item;
import lantern.samples.world.Kind;
import lantern.samples.world.Person;
import lantern.samples.world.Place;
import lantern.samples.world.Thing;

/** What one hand calls people and things in one report: in full at first, then shorter. */
public final class Naming {

    /** How a hand writes the full name of a person. */
    public enum Habit {
        CAPITALS,
        CAPITALS_FIRST,
        COMMA,
        PLAIN
    }

    private final Habit habit;
    private final double otherSpelling;
    private final boolean byGivenName;
    private final Dice dice;
    private final Map<String, String> fullNames = new HashMap<>();
    private final Set<String> alwaysInFull = new HashSet<>();
    private final Set<String> aliased = new HashSet<>();
    private final Set<String> named = new HashSet<>();

    /**
     * @param otherSpelling how likely somebody is written with diacritics, in another
     *     transliteration or in their own script
     * @param byGivenName later mentions are by the given name, as people do who know them
     */
    public Naming(Habit habit, double otherSpelling, boolean byGivenName, Dice dice) {
        this.habit = habit;
        this.otherSpelling = otherSpelling;
        this.byGivenName = byGivenName;
        this.dice = dice;
    }

    /** From now on the person's nickname may stand for them. */
    public void alias(Person person) {
        aliased.add(person.id());
    }

    /** A namesake is about: nothing short will do. */
    public void inFull(Person person) {
        alwaysInFull.add(person.id());
    }

    public String write(Thing thing) {
        return switch (thing) {
            case Person person -> person(person);
            case Place place -> place(place);
            case Item item -> item(item);
        };
    }

    private String person(Person person) {
        String full = full(person);
        boolean first = named.add(person.id());
        if (first || alwaysInFull.contains(person.id()) || dice.chance(0.15)) {
            return full;
        }
        if (aliased.contains(person.id()) && !person.aliases().isEmpty() && dice.chance(0.35)) {
            return person.aliases().getFirst();
        }
        return brief(person);
    }

    public String full(Person person) {
        return fullNames.computeIfAbsent(person.id(), _ -> draw(person));
    }

    private String draw(Person person) {
        List<String> spellings = person.spellings();
        if (!spellings.isEmpty() && dice.chance(otherSpelling)) {
            alwaysInFull.add(person.id());
            return dice.pick(spellings);
        }
        String given = person.given().main();
        String caps = person.family().main().toUpperCase(Locale.ROOT);
        return switch (habit) {
            case CAPITALS -> person.familyFirst() ? caps + " " + given : given + " " + caps;
            case CAPITALS_FIRST -> caps + " " + given;
            case COMMA -> caps + ", " + given;
            case PLAIN -> person.plain();
        };
    }

    private String brief(Person person) {
        boolean called = byGivenName || (person.culture().equals("vn") && habit == Habit.PLAIN);
        String name = called ? person.callName() : person.family().main();
        return habit == Habit.PLAIN ? name : name.toUpperCase(Locale.ROOT);
    }

    private String place(Place place) {
        List<String> writings = place.writings();
        return writings.size() > 1 && dice.chance(otherSpelling)
                ? dice.pick(writings)
                : writings.getFirst();
    }

    private String item(Item item) {
        List<String> writings = item.writings();
        if (item.kind() == Kind.ORGANISATION || item.kind() == Kind.ADDRESS) {
            String full = fullNames.putIfAbsent(item.id(), item.full());
            String written = full == null ? item.full() : writings.getLast();
            boolean loud = item.kind() == Kind.ORGANISATION && habit == Habit.COMMA;
            return loud ? written.toUpperCase(Locale.ROOT) : written;
        }
        return dice.pick(writings);
    }
}
