package lantern.ingest.find;

/**
 * One word or mark of a text.
 *
 * @param start in the report's text, in UTF-16 units
 * @param end exclusive
 */
public record Token(int start, int end, String words) {

    public boolean isWord() {
        return Character.isLetter(words.charAt(0));
    }

    /** Begins with a capital and goes on in small letters: "Andreea", "O'Neil". */
    public boolean isTitle() {
        return isWord()
                && Character.isUpperCase(words.charAt(0))
                && !isCapitals()
                && words.length() > 1;
    }

    /** Two letters at least, all capitals. */
    public boolean isCapitals() {
        int letters = 0;
        for (int at = 0; at < words.length(); at++) {
            char letter = words.charAt(at);
            if (Character.isLetter(letter)) {
                letters++;
                if (!Character.isUpperCase(letter)) {
                    return false;
                }
            } else if (Character.isDigit(letter)) {
                return false;
            }
        }
        return letters > 1;
    }

    /** "M", "M." or "M.J." */
    public boolean isInitials() {
        return words.length() <= 6 && words.matches("(?:\\p{Lu}\\.){1,3}|\\p{Lu}");
    }
}
