package lantern.web.house;

/** What there was of a report that was to be forgotten. It is gone now. */
public enum Forgotten {
    /** A report, or the note of a file that was put aside, with its original. */
    WHOLE,
    /** Only its original bytes: an earlier try, or a load, was cut short. */
    REST,
    /** Nothing. */
    UNKNOWN
}
