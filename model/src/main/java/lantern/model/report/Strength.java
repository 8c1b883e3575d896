package lantern.model.report;

/** How firmly a line may be drawn, weakest first: dotted, dashed, solid. */
public enum Strength {
    TENTATIVE,
    UNCONFIRMED,
    CONFIRMED
}
