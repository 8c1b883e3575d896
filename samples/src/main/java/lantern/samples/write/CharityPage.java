package lantern.samples.write;

import java.util.List;
import lantern.samples.plan.Saying;
import lantern.samples.world.Dice;

/** A caseworker's note in Markdown: people by their given names, no grades. */
final class CharityPage implements Page {

    @Override
    public Scribe.Hand hand(Dice dice) {
        DateStyle dates = dice.chance(0.5) ? DateStyle.ORDINAL : DateStyle.LONG;
        return new Scribe.Hand(Register.PLAIN, dates, Naming.Habit.PLAIN, 0.15, true);
    }

    @Override
    public void write(Scribe scribe) {
        scribe.access(false);
        scribe.keep("# Case note\n\n").organisation();
        scribe.keep("  \nDate: ").date(scribe.plan().date());
        scribe.keep("  \nWritten by: ").signature();
        scribe.keep("\n\n## What we were told\n\n");
        List<List<Saying>> runs = scribe.runs(4);
        for (int at = 0; at < runs.size(); at++) {
            if (at == runs.size() - 1 && at > 0) {
                scribe.keep("## Other matters\n\n");
            }
            scribe.paragraph(runs.get(at));
            scribe.keep("\n\n");
        }
        scribe.keep("Please do not contact the service user directly.\n");
    }
}
