package lantern.ingest.score;

import java.util.Set;
import lantern.ingest.extract.ExtractLine;
import lantern.ingest.score.TruthFile.Marked;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;

/** Counts mentions by kind, exact and overlapping, their values, and which numbers are wrong. */
final class MentionScore {

    /** Kinds whose numbers have a check digit that the truth says is right or wrong. */
    private static final Set<String> CHECKED = Set.of("Account", "Device", "Container", "Vessel");

    private final Scores scores;
    private final String name;

    MentionScore(Scores scores, String name) {
        this.scores = scores;
        this.name = name;
    }

    void count(Alignment alignment) {
        for (Mention guess : alignment.guesses()) {
            String kind = guess.kind().label();
            int overlaps = alignment.overlaps(guess) ? 1 : 0;
            scores.add(Measure.OVERLAP, kind, new Count(overlaps, 1, 0, 0));
            alignment
                    .truthOf(guess)
                    .ifPresentOrElse(marked -> right(guess, marked), () -> wrong(guess));
        }
        for (Marked marked : alignment.truths()) {
            int touched = alignment.isTouched(marked) ? 1 : 0;
            scores.add(Measure.OVERLAP, marked.kind(), new Count(0, 0, touched, 1));
            if (alignment.guessOf(marked).isEmpty()) {
                scores.missed(Measure.MENTIONS, marked.kind());
                scores.error(
                        "%s MISSED %s [%s] at %d"
                                .formatted(
                                        name,
                                        marked.kind(),
                                        oneLine(marked.text()),
                                        marked.start()));
            }
        }
    }

    static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }

    private void wrong(Mention guess) {
        scores.wrong(Measure.MENTIONS, guess.kind().label());
        scores.error(
                "%s WRONG %s [%s] at %d"
                        .formatted(
                                name,
                                guess.kind().label(),
                                oneLine(guess.words()),
                                guess.span().start()));
    }

    private void right(Mention guess, Marked marked) {
        scores.right(Measure.MENTIONS, marked.kind());
        String value = marked.value();
        if (value != null) {
            String found = ExtractLine.value(guess).orElse("");
            boolean same = bare(found).equals(bare(value));
            scores.add(
                    Measure.VALUES,
                    marked.kind(),
                    new Count(same ? 1 : 0, found.isEmpty() ? 0 : 1, same ? 1 : 0, 1));
            if (!same) {
                scores.error(
                        "%s VALUE %s [%s] %s is %s"
                                .formatted(
                                        name, marked.kind(), oneLine(guess.words()), found, value));
            }
        }
        if (CHECKED.contains(marked.kind())) {
            flag(guess, marked);
        }
    }

    private void flag(Mention guess, Marked marked) {
        boolean doubted = guess.find(Field.VERIFIED).orElse("true").equals("false");
        boolean wrong = !marked.valid();
        // Of accounts only an IBAN has check digits.
        boolean checked =
                guess.kind() != EntityKind.ACCOUNT
                        || guess.find(Field.TYPE).orElse("").equals("iban");
        if (wrong || (doubted && checked)) {
            int both = wrong && doubted ? 1 : 0;
            scores.add(
                    Measure.INVALID,
                    marked.kind(),
                    new Count(both, doubted ? 1 : 0, both, wrong ? 1 : 0));
        }
    }

    /** Gaps and a web address's scheme make no difference. */
    private static String bare(String value) {
        return value.replaceAll("[ -]|^https?://", "");
    }
}
