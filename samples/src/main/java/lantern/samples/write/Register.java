package lantern.samples.write;

/** Whose English it is. The letter stands before a wording that only this register has. */
public enum Register {
    PLAIN(""),
    TERSE("t"),
    FOREIGN("l");

    private final String letter;

    Register(String letter) {
        this.letter = letter;
    }

    public static Register of(String letter) {
        for (Register register : values()) {
            if (register.letter.equals(letter)) {
                return register;
            }
        }
        throw new IllegalArgumentException("no register has the letter " + letter);
    }
}
