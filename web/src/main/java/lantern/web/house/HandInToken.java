package lantern.web.house;

/** What a caller of the hand-in must show. */
public record HandInToken(String value) {

    @Override
    public String toString() {
        return "a token";
    }
}
