package lantern.web.sign;

/**
 * What was asked for does not exist for this reader. Answered as 404, whether it is hidden or was
 * never there.
 */
public final class NotFound extends RuntimeException {

    public NotFound(String words) {
        super(words);
    }
}
