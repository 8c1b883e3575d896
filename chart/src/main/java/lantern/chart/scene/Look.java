package lantern.chart.scene;

import lantern.model.chart.Chart;
import lantern.model.entity.Standing;
import lantern.model.evidence.EntityKind;

/**
 * How a kind of thing is drawn: a colour of Okabe and Ito that colour-blind eyes tell apart, and
 * always a shape and a glyph beside it.
 *
 * @param colour {@code #0072B2}
 * @param glyph SVG path data in a square of 24 by 24, filled by the even-odd rule
 */
public record Look(String name, String colour, Shape shape, String glyph) {

    /** The outline. */
    public enum Shape {
        CIRCLE,
        ROUNDED_SQUARE,
        /** Victims alone. */
        HEXAGON,
        DIAMOND
    }

    private static final String HEAD_AND_SHOULDERS =
            "M12 4a4 4 0 1 1 0 8a4 4 0 1 1 0-8zM4 20c0-4 3.6-6.2 8-6.2s8 2.2 8 6.2z";

    /** The same with a bar over the eyes. */
    private static final String MASKED_HEAD =
            "M12 4a4 4 0 1 1 0 8a4 4 0 1 1 0-8zM4 20c0-4 3.6-6.2 8-6.2s8 2.2 8"
                    + " 6.2zM6.4 6.4h11.2v2.8h-11.2z";

    public static Look of(Chart.Item item) {
        return of(item.kind(), item.standing(), item.masked());
    }

    public static Look of(EntityKind kind, Standing standing, boolean masked) {
        Look plain = of(kind);
        boolean victim = standing == Standing.VICTIM || standing == Standing.VICTIM_AND_OFFENDER;
        if (kind != EntityKind.PERSON || !(victim || masked)) {
            return plain;
        }
        return new Look(
                name(standing, masked),
                plain.colour,
                victim ? Shape.HEXAGON : plain.shape,
                masked ? MASKED_HEAD : plain.glyph);
    }

    private static String name(Standing standing, boolean masked) {
        return switch (standing) {
            case VICTIM -> masked ? "Victim, name masked" : "Victim";
            case VICTIM_AND_OFFENDER ->
                    masked ? "Victim and offender, name masked" : "Victim and offender";
            case NEUTRAL, OFFENDER -> "Person, name masked";
        };
    }

    public static Look of(EntityKind kind) {
        return switch (kind) {
            case PERSON -> new Look("Person", "#0072B2", Shape.CIRCLE, HEAD_AND_SHOULDERS);
            case ORGANISATION ->
                    square(
                            kind,
                            "#E69F00",
                            "M4 21V5h9v5h7v11h-6v-4h-3v4zM6.5 8h1.8v1.8h-1.8zM9.8"
                                + " 8h1.8v1.8h-1.8zM6.5 12h1.8v1.8h-1.8zM9.8 12h1.8v1.8h-1.8zM15.5"
                                + " 13h2v1.8h-2z");
            case PHONE ->
                    square(
                            kind,
                            "#009E73",
                            "M8 2.5h8a1.5 1.5 0 0 1 1.5 1.5v16a1.5 1.5 0 0 1-1.5 1.5h-8a1.5 1.5 0 0"
                                + " 1-1.5-1.5v-16a1.5 1.5 0 0 1 1.5-1.5zM8.3 5.5v11.5h7.4v-11.5zM11"
                                + " 18.5h2v1.4h-2z");
            case DEVICE ->
                    square(
                            kind,
                            "#009E73",
                            "M7 7h10v10h-10zM9.5 9.5v5h5v-5zM9 3.5h1.6v3h-1.6zM13.4 3.5h1.6v3h-1.6z"
                                    + "M9 17.5h1.6v3h-1.6zM13.4 17.5h1.6v3h-1.6zM3.5 9h3v1.6h-3z"
                                    + "M3.5 13.4h3v1.6h-3zM17.5 9h3v1.6h-3zM17.5 13.4h3v1.6h-3z");
            case ADDRESS ->
                    square(
                            kind,
                            "#CC79A7",
                            "M12 3.5l9 8h-2.6v8.5h-4.6v-5.5h-3.6v5.5h-4.6" + "v-8.5h-2.6z");
            case PLACE ->
                    new Look(
                            kind.label(),
                            "#CC79A7",
                            Shape.DIAMOND,
                            "M12 3a6.2 6.2 0 0 1 6.2 6.2c0 4.3-6.2 11.8-6.2"
                                + " 11.8s-6.2-7.5-6.2-11.8a6.2 6.2 0 0 1 6.2-6.2zM12 6.8a2.4 2.4 0"
                                + " 1 0 0 4.8a2.4 2.4 0 1 0 0-4.8z");
            case VEHICLE ->
                    square(
                            kind,
                            "#56B4E9",
                            "M3 17v-4.5l2-1l2-5h10l2 5l2 1v4.5h-2v2h-3v-2h-8v2h-3v-2zM8.4 8.3"
                                    + "l-1.2 3.2h9.6l-1.2-3.2zM6 13.6h2.6v1.6h-2.6z"
                                    + "M15.4 13.6h2.6v1.6h-2.6z");
            case VESSEL ->
                    square(
                            kind,
                            "#56B4E9",
                            "M3 15h18l-3 5h-12zM6 9h5v5h-5zM12 4h2v10h-2zM15 7l4 7h-4z");
            case FLIGHT ->
                    square(
                            kind,
                            "#56B4E9",
                            "M11 3h2l1 7l7 4v2l-7-2l-.5 4l2.5 2v1.5l-4-1l-4 1v-1.5l2.5-2l-.5-4"
                                    + "l-7 2v-2l7-4z");
            case CONTAINER ->
                    square(
                            kind,
                            "#56B4E9",
                            "M3 7h18v11h-18zM5.5 9.2v6.6h1.6v-6.6zM9.3 9.2v6.6h1.6v-6.6z"
                                    + "M13.1 9.2v6.6h1.6v-6.6zM16.9 9.2v6.6h1.6v-6.6z");
            case ACCOUNT ->
                    square(
                            kind,
                            "#D55E00",
                            "M12 3l9 5v1.6h-18v-1.6zM5 11h2.4v6h-2.4zM10.8 11h2.4v6h-2.4z"
                                    + "M16.6 11h2.4v6h-2.4zM3.5 18.4h17v2.2h-17z");
            case EMAIL -> square(kind, "#B8A900", "M3 6h18v1.5l-9 6l-9-6zM3 9.5l9 6l9-6v8.5h-18z");
            case HANDLE ->
                    square(
                            kind,
                            "#B8A900",
                            "M4 4.5h16v11h-8l-4.5 4.5v-4.5h-3.5zM7 8v1.7h10v-1.7zM7 11.3"
                                    + "v1.7h7v-1.7z");
            case URL ->
                    square(
                            kind,
                            "#B8A900",
                            "M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18zM12 5c-1.5 1.5-2.5 4-2.5 7s1 5.5"
                                    + " 2.5 7c1.5-1.5 2.5-4 2.5-7s-1-5.5-2.5-7zM5 11.2v1.6"
                                    + "h14v-1.6z");
            case DOCUMENT ->
                    square(
                            kind,
                            "#666666",
                            "M6 3h8l4.5 4.5v13.5h-12.5zM13 4.8v3.7h3.7zM8.5 11.5v1.5h7.5"
                                    + "v-1.5zM8.5 15v1.5h7.5v-1.5z");
            case ROUTE ->
                    new Look(
                            kind.label(),
                            "#666666",
                            Shape.DIAMOND,
                            "M6 14.5a3 3 0 1 1-.01 0zM18 3.5a3 3 0 1 1-.01 0zM8 16h6a4 4 0 0 0"
                                    + " 4-4v-2h-1.8v2a2.2 2.2 0 0 1-2.2 2.2h-6z");
            case JOURNEY ->
                    new Look(
                            kind.label(),
                            "#666666",
                            Shape.DIAMOND,
                            "M4 10.5h9v-4l7 5.5l-7 5.5v-4h-9z");
            case EVENT, DATE, MONEY, INDICATOR ->
                    square(
                            kind,
                            "#666666",
                            "M4 5.5h3v-2h2v2h6v-2h2v2h3v15h-16zM6 10v8.5h12v-8.5zM8 12h3v3h-3z");
        };
    }

    private static Look square(EntityKind kind, String colour, String glyph) {
        return new Look(kind.label(), colour, Shape.ROUNDED_SQUARE, glyph);
    }
}
