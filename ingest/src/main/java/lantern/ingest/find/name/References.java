package lantern.ingest.find.name;

import java.util.List;
import lantern.ingest.find.Token;

/** Letters inside a file reference, such as "NCA/IR/26/000161", name nobody. */
final class References {

    private static final int LONGEST = 12;

    private References() {}

    static boolean isPart(List<Token> tokens, int at) {
        int first = at;
        while (first > 0
                && at - first < LONGEST
                && tokens.get(first - 1).end() == tokens.get(first).start()) {
            first--;
        }
        int last = at;
        while (last + 1 < tokens.size()
                && last - at < LONGEST
                && tokens.get(last + 1).start() == tokens.get(last).end()) {
            last++;
        }
        boolean slash = false;
        boolean digit = false;
        for (int each = first; each <= last; each++) {
            String words = tokens.get(each).words();
            slash |= words.equals("/");
            digit |= Character.isDigit(words.charAt(0));
        }
        return slash && digit && last > first;
    }
}
