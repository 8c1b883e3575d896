package lantern.ingest.find.name;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import lantern.ingest.find.Sentence;
import lantern.ingest.find.Token;
import lantern.ingest.find.WordList;

/**
 * The statistical model of names: CoreNLP's three classes. Loaded once, when first asked, and used
 * from many threads. It was taught on newspapers, so capitals are turned into ordinary names first.
 */
final class NameModel {

    /** What the model calls a token. */
    enum Kind {
        NONE,
        PERSON,
        ORGANISATION,
        PLACE
    }

    private static final String RESOURCE =
            "/edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    private static final Set<String> ACRONYMS = WordList.read(NameModel.class, "acronyms.txt");
    private static final Set<String> AGENCIES = WordList.read(NameModel.class, "agencies.txt");

    private NameModel() {}

    private static final class Holder {
        private static final CRFClassifier<CoreLabel> MODEL = load();

        private static CRFClassifier<CoreLabel> load() {
            try (InputStream in =
                    new GZIPInputStream(
                            new BufferedInputStream(
                                    Objects.requireNonNull(
                                            NameModel.class.getResourceAsStream(RESOURCE),
                                            "built without its model of names")))) {
                CRFClassifier<CoreLabel> model = CRFClassifier.getClassifier(in);
                // It respells every word from scratch each time it looks at one: a third of a
                // sentence's cost is asking again.
                model.flags.wordFunction = new Remembered(model.flags.wordFunction);
                return model;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("the model of names is of another version", e);
            }
        }
    }

    /** A function of words that is asked the same again and again; holds a bounded number. */
    private static final class Remembered implements UnaryOperator<String> {

        private static final int MOST = 50_000;
        private static final int LONGEST = 40;

        private final Function<String, String> function;
        private final Map<String, String> answers = new ConcurrentHashMap<>();

        Remembered(Function<String, String> function) {
            this.function = function;
        }

        @Override
        public String apply(String word) {
            String known = answers.get(word);
            if (known != null) {
                return known;
            }
            String answer = function.apply(word);
            if (word.length() <= LONGEST) {
                if (answers.size() >= MOST) {
                    answers.clear();
                }
                answers.put(word, answer);
            }
            return answer;
        }
    }

    /** One kind for each token. */
    static List<Kind> classify(Sentence sentence) {
        List<CoreLabel> labels = new ArrayList<>(sentence.tokens().size());
        for (Token token : sentence.tokens()) {
            CoreLabel label = new CoreLabel();
            String words = newspaperCase(token);
            label.setWord(words);
            label.setValue(words);
            label.setOriginalText(words);
            label.setIndex(labels.size() + 1);
            labels.add(label);
        }
        List<Kind> kinds = new ArrayList<>(labels.size());
        for (CoreLabel label : Holder.MODEL.classifySentence(labels)) {
            kinds.add(kind(label.get(CoreAnnotations.AnswerAnnotation.class)));
        }
        return kinds;
    }

    private static Kind kind(String answer) {
        return switch (answer) {
            case "PERSON" -> Kind.PERSON;
            case "ORGANIZATION" -> Kind.ORGANISATION;
            case "LOCATION" -> Kind.PLACE;
            default -> Kind.NONE;
        };
    }

    private static String newspaperCase(Token token) {
        String words = token.words();
        boolean name =
                token.isCapitals()
                        && words.length() > 2
                        && words.chars()
                                .anyMatch(letter -> "AEIOUYÄÖÜÁÉÍÓÚŞĂÂÎ".indexOf(letter) >= 0)
                        && !ACRONYMS.contains(words.toLowerCase(Locale.ROOT))
                        && !AGENCIES.contains(words);
        return name ? words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT) : words;
    }
}
