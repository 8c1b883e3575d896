package lantern.model.evidence;

/** Does the report say that it is so, or that it is not? A denied tie is kept, and never drawn. */
public enum Polarity {
    POSITIVE,
    DENIED
}
