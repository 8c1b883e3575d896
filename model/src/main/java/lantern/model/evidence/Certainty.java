package lantern.model.evidence;

/** Does the report say it, or only "believed to", "possibly"? */
public enum Certainty {
    STATED,
    HEDGED
}
