package lantern.samples.write;

import lantern.samples.plan.Manner;
import lantern.samples.plan.Plan;
import lantern.samples.world.Dice;

/** Writes planned reports, each with its truth. */
public final class Writer {

    private final Wordings wordings = new Wordings();
    private final double noise;

    /**
     * @param noise how likely a word is mistyped or misread, 0 for never
     */
    public Writer(double noise) {
        this.noise = noise;
    }

    /**
     * @param truth JSON in the form that partners' reports are scored by
     */
    public record Written(String text, String truth, Draft draft) {}

    /** The same plan and dice give the same words. */
    public Written write(Plan plan, Dice dice) {
        Page page = page(plan.manner());
        Scribe scribe = new Scribe(plan, page.hand(dice), wordings, dice);
        page.write(scribe);
        Draft draft = new Noise(noise, dice.fork("noise")).spoil(scribe.draft());
        return new Written(draft.text(), new Truth(draft).json(plan.file()), draft);
    }

    private Page page(Manner manner) {
        return switch (manner) {
            case FORM -> new FormPage();
            case LOG -> new LogPage();
            case NARRATIVE -> new NarrativePage();
            case LIAISON -> new LiaisonPage();
            case CHARITY -> new CharityPage();
            case BORDER -> new BorderPage();
            case BULLETS -> new BulletsPage();
            case CALLS -> new CallsPage();
            case ANPR -> new AnprPage();
            case LETTINGS -> new LettingsPage();
        };
    }
}
