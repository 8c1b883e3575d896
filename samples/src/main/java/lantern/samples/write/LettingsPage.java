package lantern.samples.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lantern.samples.world.Dice;
import lantern.samples.world.Fact;
import lantern.samples.world.Item;
import lantern.samples.world.Kind;
import lantern.samples.world.Network;
import lantern.samples.world.Person;
import lantern.samples.world.Stance;
import lantern.samples.world.TieKind;

/** What a lettings desk notes of its guests: a row a stay, with the guest's papers and number. */
final class LettingsPage implements Page {

    @Override
    public Scribe.Hand hand(Dice dice) {
        return new Scribe.Hand(Register.TERSE, DateStyle.SLASHED, Naming.Habit.PLAIN, 0, false);
    }

    @Override
    public void write(Scribe scribe) {
        Dice dice = scribe.dice();
        Network network = scribe.plan().network();
        List<Fact> stays = new ArrayList<>();
        for (Fact fact : network.facts()) {
            boolean stay = fact.heading().equals("STAYS_AT Person Address");
            boolean home = fact.heading().equals("LIVES_AT Person Address");
            if ((stay || home) && fact.stance() == Stance.STATED) {
                stays.add(fact);
            }
        }
        scribe.keep("guest,born,document,contact,address,arrived,left\n");
        int rows = dice.between(6, 12);
        LocalDate day = scribe.plan().date().minusDays(rows * 3L);
        for (int row = 0; row < rows; row++) {
            day = day.plusDays(dice.below(5));
            Fact stay = dice.pick(stays);
            row(scribe, network, day, (Person) stay.from(), (Item) stay.to());
            scribe.draft().grade(row + 1, "2BP", List.of());
        }
    }

    private static void row(
            Scribe scribe, Network network, LocalDate day, Person guest, Item address) {
        Draft draft = scribe.draft();
        Dice dice = scribe.dice();
        String arrived = DateStyle.SLASHED.write(day);
        int who = draft.name(guest, guest.plain());
        scribe.keep(",");
        scribe.date(guest.born());
        scribe.keep(",");
        for (Kind kind : List.of(Kind.DOCUMENT, Kind.PHONE)) {
            List<Item> own = network.itemsOf(guest, kind);
            if (!own.isEmpty()) {
                Item item = own.getFirst();
                int used = draft.name(item, dice.pick(item.writings()));
                draft.state(TieKind.USES, who, used, Stance.STATED, arrived);
            }
            scribe.keep(",");
        }
        scribe.keep("\"");
        int where = draft.name(address, address.full());
        scribe.keep("\",");
        scribe.date(day);
        scribe.keep(",");
        scribe.date(day.plusDays(dice.between(1, 9)));
        scribe.keep("\n");
        draft.state(TieKind.STAYS_AT, who, where, Stance.STATED, arrived);
    }
}
