package lantern.ingest.find.name;

import java.util.List;
import java.util.Set;
import lantern.ingest.find.Folding;
import lantern.ingest.find.Found;
import lantern.ingest.find.Token;
import lantern.model.evidence.EntityKind;

/**
 * Vietnamese names: the family name first, then one or two middle names, the given name last. Some
 * family names are English words or abbreviations in capitals, so the order decides.
 */
final class VietnameseNames {

    private static final Set<String> FAMILIES =
            Set.of(
                    "nguyen", "tran", "le", "pham", "huynh", "hoang", "phan", "vu", "vo", "dang",
                    "bui", "do", "ho", "ngo", "duong", "ly", "dinh", "doan", "mai", "trinh",
                    "truong", "cao", "chu", "ta", "thai", "lam", "luong", "luu", "quach", "vuong",
                    "to", "ha", "la", "kieu", "tang", "dao", "mac", "tu", "phung", "thach", "diep",
                    "khong", "dam", "nghiem", "lai", "vi", "lo", "quan", "trieu", "han", "ma");
    private static final Set<String> MIDDLES =
            Set.of(
                    "van", "thi", "duc", "minh", "cong", "hoang", "quoc", "anh", "thanh", "ngoc",
                    "xuan", "huu", "dinh", "viet", "gia", "khanh", "my", "kim", "thu", "tuan",
                    "quang", "hong", "bich", "phuong", "mai", "nhat", "trung", "the", "hai", "nam",
                    "manh", "thuy", "dieu", "bao", "chi", "dang", "hoai", "huy", "tien", "trong",
                    "phuc", "tuyet", "lan", "cam", "yen", "nhu", "hieu", "hung");

    private VietnameseNames() {}

    /** "DO" in "DO Cong Vinh". */
    static boolean isFamilyName(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return token.isCapitals()
                && FAMILIES.contains(Folding.fold(token.words()))
                && at + 1 < tokens.size()
                && isGiven(tokens, at, at + 1, at + 2 < tokens.size());
    }

    private static boolean isGiven(List<Token> tokens, int at, int next, boolean more) {
        Token given = tokens.get(next);
        if (given.words().equals(",") && more) {
            return isMiddle(tokens.get(next + 1)) && tokens.get(next + 1).isTitle();
        }
        return given.isTitle()
                && given.start() - tokens.get(at).end() == 1
                && (isMiddle(given) || (NameWords.canBeName(given) && given.words().length() > 2));
    }

    private static boolean isMiddle(Token token) {
        return MIDDLES.contains(Folding.fold(token.words()));
    }

    /** "Do Cong Vinh", "Lý Thị Thủy": in ordinary letters a middle name has to be a usual one. */
    static void find(List<Token> tokens, List<Found> found) {
        for (int at = 0; at + 2 < tokens.size(); at++) {
            if (FAMILIES.contains(Folding.fold(tokens.get(at).words()))
                    && (tokens.get(at).isTitle() || tokens.get(at).isCapitals())
                    && isMiddle(tokens.get(at + 1))
                    && Character.isUpperCase(tokens.get(at + 1).words().charAt(0))
                    && isName(tokens.get(at + 2))
                    && adjacent(tokens, at)
                    && adjacent(tokens, at + 1)) {
                int last = at + 2;
                boolean four =
                        at + 3 < tokens.size()
                                && isMiddle(tokens.get(last))
                                && isName(tokens.get(at + 3))
                                && adjacent(tokens, last);
                last = four ? last + 1 : last;
                found.add(
                        Found.of(
                                EntityKind.PERSON,
                                tokens.get(at).start(),
                                tokens.get(last).end(),
                                Found.Rank.RULED));
                at = last;
            }
        }
    }

    private static boolean isName(Token token) {
        return (token.isTitle() || token.isCapitals())
                && token.words().length() < 8
                && (isMiddle(token) || !NameWords.isPlain(token));
    }

    private static boolean adjacent(List<Token> tokens, int at) {
        return tokens.get(at + 1).start() - tokens.get(at).end() == 1;
    }
}
