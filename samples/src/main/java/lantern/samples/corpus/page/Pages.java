package lantern.samples.corpus.page;

import lantern.samples.corpus.cast.Towns;
import lantern.samples.corpus.tell.Frames;
import lantern.samples.corpus.tell.Hand;
import lantern.samples.corpus.tell.Teller;
import lantern.samples.world.Dice;
import lantern.samples.write.Draft;

/** Writes planned reports, each in a layout that its source uses. */
public final class Pages {

    private final Frames frames;
    private final Towns towns;
    private final double noise;

    /**
     * @param noise how likely a field is left out, or a name written in another script
     */
    public Pages(Frames frames, Towns towns, double noise) {
        this.frames = frames;
        this.towns = towns;
        this.noise = noise;
    }

    /** The same plan and dice give the same draft. */
    public Draft write(Plan plan, Dice dice) {
        return switch (plan.source().kind()) {
            case "charity" -> letterLike(plan, dice, Hand.worker(dice, noise));
            case "liaison" -> {
                Desk desk = desk(plan, dice, Hand.foreign(dice, noise));
                Letters.liaison(desk);
                yield desk.draft();
            }
            case "inspector" -> inspector(plan, dice);
            default -> officer(plan, dice);
        };
    }

    /** A message to a desk, with its headers. */
    public Draft mail(Plan plan, Dice dice) {
        boolean foreign = plan.source().kind().equals("liaison");
        Hand hand = foreign ? Hand.foreign(dice, noise) : Hand.worker(dice, noise);
        Desk desk = desk(plan, dice, hand);
        Letters.mail(desk);
        return desk.draft();
    }

    /** With a heading and bullets, as Markdown is written. */
    public Draft markdown(Plan plan, Dice dice) {
        Desk desk = desk(plan, dice, Hand.worker(dice, noise));
        Logs.bullets(desk);
        return desk.draft();
    }

    private Draft officer(Plan plan, Dice dice) {
        int layout = dice.below(10);
        if (layout < 2) {
            Desk desk = desk(plan, dice, Hand.terse(dice, noise));
            Logs.log(desk);
            return desk.draft();
        }
        Desk desk = desk(plan, dice, Hand.officer(dice, noise));
        if (layout < 6) {
            Forms.current(desk);
        } else if (layout < 8) {
            Forms.legacy(desk);
        } else if (plan.source().kind().equals("border")) {
            Logs.examination(desk);
        } else {
            Letters.briefing(desk);
        }
        return desk.draft();
    }

    private Draft inspector(Plan plan, Dice dice) {
        Desk desk = desk(plan, dice, Hand.officer(dice, noise));
        if (dice.chance(0.5)) {
            Logs.bullets(desk);
        } else {
            Forms.current(desk);
        }
        return desk.draft();
    }

    private Draft letterLike(Plan plan, Dice dice, Hand hand) {
        Desk desk = desk(plan, dice, hand);
        if (dice.chance(0.6)) {
            Letters.caseNote(desk);
        } else {
            Letters.interview(desk);
        }
        return desk.draft();
    }

    private Desk desk(Plan plan, Dice dice, Hand hand) {
        Draft draft = new Draft();
        Teller teller = new Teller(draft, frames, hand, towns, plan.date(), dice);
        return new Desk(plan, draft, teller, dice, noise);
    }
}
