package lantern.ingest.relate.frame;

/**
 * A form of a verb.
 *
 * @param lemma the verb as a dictionary has it
 * @param forms which of its forms the word may be, as bits
 */
record VerbForm(String lemma, int forms) {

    static final int BASE = 1;
    static final int THIRD = 2;
    static final int PAST = 4;
    static final int PARTICIPLE = 8;
    static final int GERUND = 16;

    boolean is(int form) {
        return (forms & form) != 0;
    }

    /** Only ever a participle: "driven", never "moved". */
    boolean onlyParticiple() {
        return is(PARTICIPLE) && !is(PAST) && !is(BASE);
    }

    VerbForm and(VerbForm other) {
        if (other.lemma.equals(lemma)) {
            return new VerbForm(lemma, forms | other.forms);
        }
        // "Found" is of "find" before it founds anything.
        return is(BASE) && !other.is(BASE) ? other : this;
    }
}
