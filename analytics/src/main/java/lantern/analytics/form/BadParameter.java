package lantern.analytics.form;

/** A parameter that an analysis does not have, or a value that it cannot take; says which. */
public final class BadParameter extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public BadParameter(String message) {
        super(message);
    }
}
