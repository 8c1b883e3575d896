package lantern.samples.plan;

/**
 * Who may read a report.
 *
 * @param marking as it is written on the page
 * @param group the operation it is restricted to, without "OP"; empty when it is not
 */
public record Access(String marking, String group) {

    public static final Access OPEN = new Access("OFFICIAL-SENSITIVE", "");
    public static final Access SECRET = new Access("SECRET", "");

    static Access of(String group) {
        return new Access("OFFICIAL-SENSITIVE", group);
    }

    public boolean restricted() {
        return !equals(OPEN);
    }
}
