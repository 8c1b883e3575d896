package lantern.samples.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lantern.samples.world.Dice;
import lantern.samples.world.Item;
import lantern.samples.world.Kind;
import lantern.samples.world.Place;
import lantern.samples.world.Route;
import lantern.samples.world.Stance;
import lantern.samples.world.TieKind;

/** Number-plate sightings: a row a camera, with a grade of its own. */
final class AnprPage implements Page {

    @Override
    public Scribe.Hand hand(Dice dice) {
        return new Scribe.Hand(Register.TERSE, DateStyle.ISO, Naming.Habit.PLAIN, 0, false);
    }

    @Override
    public void write(Scribe scribe) {
        Dice dice = scribe.dice();
        List<Item> strangers =
                scribe.plan().network().strangers().stream()
                        .filter(item -> item.kind() == Kind.VEHICLE)
                        .toList();
        List<Item> vehicles = scribe.plan().network().items(Kind.VEHICLE);
        List<Place> towns = new ArrayList<>();
        scribe.plan()
                .network()
                .journeys()
                .forEach(journey ->
                        journey.route().stops().stream()
                                .map(Route.Stop::place)
                                .forEach(towns::add));
        scribe.keep("seen;time;vrm;town;direction;grade\n");
        int rows = dice.between(8, 18);
        LocalDate day = scribe.plan().date().minusDays(rows);
        for (int row = 1; row <= rows; row++) {
            day = day.plusDays(dice.below(2));
            Item vehicle = dice.chance(0.2) ? dice.pick(strangers) : dice.pick(vehicles);
            row(scribe, row, day, vehicle, dice.pick(towns));
        }
    }

    private static void row(Scribe scribe, int number, LocalDate day, Item vehicle, Place town) {
        Dice dice = scribe.dice();
        Draft draft = scribe.draft();
        String date = DateStyle.ISO.write(day);
        draft.date(date, day.toString());
        scribe.keep(String.format(Locale.ROOT, ";%02d:%02d;", dice.below(24), dice.below(60)));
        int seen = draft.name(vehicle, dice.pick(vehicle.writings()));
        scribe.keep(";");
        int where = draft.name(town, town.name().main());
        String grade = dice.pick(List.of("1AP", "1AP", "1BP"));
        scribe.keep(";" + dice.pick(List.of("N", "S", "E", "W")) + ";" + grade + "\n");
        draft.state(TieKind.SEEN_AT, seen, where, Stance.STATED, date);
        draft.grade(number, grade, List.of());
    }
}
