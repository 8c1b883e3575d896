package lantern.samples.write;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the slots of a wording stand for, and the writing of it into a draft. */
public final class Slots {

    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z0-9.]+)}");

    private final Map<String, Runnable> writers = new HashMap<>();

    public Slots put(String slot, Runnable writer) {
        writers.put(slot, writer);
        return this;
    }

    /**
     * Writes a wording, slot by slot.
     *
     * @throws IllegalStateException when the wording has a slot that nobody filled
     */
    public void write(String wording, Draft draft) {
        Matcher matcher = SLOT.matcher(wording);
        int at = 0;
        while (matcher.find()) {
            draft.say(wording.substring(at, matcher.start()));
            Runnable writer = writers.get(matcher.group(1));
            if (writer == null) {
                throw new IllegalStateException(
                        "nothing fills {" + matcher.group(1) + "}: " + wording);
            }
            writer.run();
            at = matcher.end();
        }
        draft.say(wording.substring(at));
    }
}
