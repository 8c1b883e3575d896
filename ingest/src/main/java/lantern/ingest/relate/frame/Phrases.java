package lantern.ingest.relate.frame;

import java.util.ArrayList;
import java.util.List;
import lantern.ingest.relate.frame.Phrase.Joint;
import lantern.ingest.relate.frame.Phrase.Noun;
import org.jspecify.annotations.Nullable;

/** Puts the words of a clause together into phrases, from left to right. */
final class Phrases {

    private final List<Word> words;
    private final List<Phrase> phrases = new ArrayList<>();
    private @Nullable Noun open;
    private String preposition = "";
    private int prepositionAt;

    /** Do plain words stand behind the mention that was the head so far? */
    private boolean wordsBehindHead;

    private Phrases(List<Word> words) {
        this.words = words;
    }

    static List<Phrase> of(List<Word> words) {
        Phrases phrases = new Phrases(words);
        int at = 0;
        while (at < words.size()) {
            at = phrases.read(at);
        }
        phrases.close();
        return Lists.join(phrases.phrases);
    }

    private int read(int at) {
        Word word = words.get(at);
        VerbReader reader = new VerbReader(words, at, preposition.isEmpty() ? last() : null);
        if (reader.verb() != null) {
            close();
            preposition = "";
            phrases.add(reader.verb());
            return reader.next();
        }
        switch (word.type()) {
            case MENTION -> mention(word, at);
            case POSSESSIVE -> possess();
            case DETERMINER -> determine(word);
            case PREPOSITION -> {
                close();
                preposition = word.text();
                prepositionAt = word.at();
            }
            case NOUN, VERB, NEGATION, ADVERB -> plain(word);
            case COMMA, AND -> pause(word);
            default -> {
                close();
                preposition = "";
                phrases.add(new Joint(word.at(), word.type(), word.text()));
            }
        }
        return at + 1;
    }

    /** "For, or on behalf of, O": what stands behind a preposition may come later. */
    private void pause(Word word) {
        if (open == null && !preposition.isEmpty()) {
            return;
        }
        close();
        phrases.add(new Joint(word.at(), word.type(), word.text()));
    }

    private @Nullable Phrase last() {
        if (open != null) {
            return open;
        }
        return phrases.isEmpty() ? null : phrases.getLast();
    }

    private Noun noun(Word word) {
        if (open == null) {
            open = new Noun(preposition.isEmpty() ? word.at() : prepositionAt, preposition);
            preposition = "";
        }
        open.end = word.end();
        return open;
    }

    private void mention(Word word, int index) {
        boolean subject =
                open != null
                        && !open.preposition.isEmpty()
                        && !open.words.isEmpty()
                        && open.heads.isEmpty()
                        && open.owners.isEmpty()
                        && word.text().equals("P")
                        && index + 1 < words.size()
                        && words.get(index + 1).is(Word.Type.AUXILIARY);
        if (subject) {
            // "On facebook P is H".
            close();
        }
        if (open != null && !open.heads.isEmpty()) {
            if (open.words.isEmpty() || !wordsBehindHead) {
                close();
            } else {
                open.owners.addAll(open.heads);
                open.heads.clear();
            }
        }
        noun(word).heads.add(word.at());
        if (word.text().equals("M")) {
            noun(word).words.add("M");
        }
        wordsBehindHead = false;
    }

    private void possess() {
        if (open != null && !open.heads.isEmpty()) {
            open.owners.addAll(open.heads);
            open.heads.clear();
            open.possessed = true;
        }
    }

    private void determine(Word word) {
        if (word.text().equals("no") && open != null && !open.words.isEmpty()) {
            // "Passport no D" is a number.
            open.words.add("number");
            return;
        }
        if (open != null && !open.heads.isEmpty()) {
            close();
        }
        noun(word).words.add(word.text());
    }

    private void plain(Word word) {
        if (word.is(Word.Type.ADVERB) || word.is(Word.Type.NEGATION)) {
            if (open != null) {
                open.words.add(word.text());
            } else {
                if (word.text().endsWith("day")) {
                    // "As of today, P": P is not what "of" is said of.
                    preposition = "";
                }
                phrases.add(new Joint(word.at(), word.type(), word.text()));
            }
            return;
        }
        noun(word).words.add(word.text());
        wordsBehindHead = !open().heads.isEmpty();
    }

    private Noun open() {
        if (open == null) {
            throw new IllegalStateException("no phrase is open");
        }
        return open;
    }

    private void close() {
        if (open == null) {
            return;
        }
        Noun done = open;
        open = null;
        // "O members", "P driver": the word is the head, the mention only tells which.
        if (wordsBehindHead && !done.heads.isEmpty()) {
            done.owners.addAll(done.heads);
            done.heads.clear();
        }
        wordsBehindHead = false;
        phrases.add(done);
    }
}
