package lantern.samples.write;

import lantern.samples.world.Dice;

/** One way to lay out a report. */
interface Page {

    /** What hand writes pages of this kind; chance may vary it. */
    Scribe.Hand hand(Dice dice);

    void write(Scribe scribe);
}
