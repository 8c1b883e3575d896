package lantern.web.entity;

import java.util.List;
import java.util.SortedSet;
import lantern.model.access.Audience;
import lantern.model.access.Marking;
import lantern.model.entity.Tie;
import org.jspecify.annotations.Nullable;

/** A tie on the screen: {@code Link} of the browser's api.ts. */
public record LinkView(
        String id,
        String from,
        String to,
        String kind,
        String label,
        String strength,
        int count,
        @Nullable String first,
        @Nullable String last,
        String marking,
        List<String> restrictedTo,
        List<StatedView> sources) {

    public static LinkView of(Tie tie) {
        return new LinkView(
                id(tie),
                tie.from().value(),
                tie.to().value(),
                tie.kind().name(),
                tie.kind().label(),
                tie.strength().name(),
                tie.sources().size(),
                tie.first() == null ? null : tie.first().toString(),
                tie.last() == null ? null : tie.last().toString(),
                marking(tie).label(),
                List.copyOf(restrictedTo(tie)),
                tie.sources().stream().map(StatedView::of).toList());
    }

    /** What the browser and the server both call this link. */
    public static String id(Tie tie) {
        return tie.from() + ">" + tie.kind().name() + ">" + tie.to();
    }

    public static Marking marking(Tie tie) {
        return Marking.strictest(audiences(tie).stream().map(Audience::marking).toList());
    }

    static SortedSet<String> restrictedTo(Tie tie) {
        return Audience.groups(audiences(tie));
    }

    private static List<Audience> audiences(Tie tie) {
        return tie.sources().stream().map(stated -> stated.source().audience()).toList();
    }
}
