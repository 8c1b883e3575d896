package lantern.ingest.read.propose;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Lists of words that are written as one line with commas. */
final class Words {

    private static final Map<String, Set<String>> LISTS = new ConcurrentHashMap<>();

    private Words() {}

    static boolean holds(String list, String word) {
        return LISTS.computeIfAbsent(list, words -> Set.of(words.split(","))).contains(word);
    }
}
