package lantern.ingest.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Field;
import lantern.model.evidence.Mention;

/**
 * Puts the places of a clause in the order in which they were travelled: "from A via B to C", "A to
 * C via B", "train A to B, ferry B to C", "A - B (road)".
 */
final class Stops {

    /**
     * One stop.
     *
     * @param at its letter in the clause
     * @param mode how the next one was reached, empty when the words do not say
     */
    record Stop(Mention place, int at, String mode) {}

    private static final Pattern MOVES =
            Pattern.compile(
                    "\\b(?:travel\\w*|flew|flown|flies|fly|flights?|drove|driven|drives|driving|sail\\w*|cross(?:ed|ing)|arriv\\w*|went|journeys?|journeyed|routes?|routing|moved|moves|transported|smuggled|brought|taken|took|ferr(?:y|ies|ied)|trains?|coach|bus|lorry|truck|boat|departed|left"
                        + " for|leaves for|the way|trip|entered|continued|onward|returned|reach(?:ed|ing)|started|ended|trav|set out|made"
                        + " [^A-Z]{0,20}way|shipped|passed through|transit\\w*)\\b|->|→");
    private static final String MODES =
            "(train|rail|ferry|coach|bus|minibus|car|taxi|lorry|lorries|truck|hgv|van|boat|dinghy|ship|sea|plane|air|flight|flew|flying|flown|road|foot|walked|drove|driven|bicycle|motorbike|yacht|eurostar|container|tunnel|shuttle|artic)";
    private static final Pattern MODE = Pattern.compile("\\b" + MODES + "\\b");
    private static final Pattern MODE_BEHIND =
            Pattern.compile(
                    "^ ?\\((?:by )?(?:[a-z]+ )?" + MODES + "\\)|^,? (?:by|(?:hidden )?(?:in|on|aboard|under)(?: the back of| board)?) (?:(?:a|an|the"
                            + ") )?(?:[a-z]+ ){0,2}?"
                            + MODES
                            + "\\b(?! (?:on )?(?:to|into|onto)\\b)");
    private static final Pattern ROLE =
            Pattern.compile(
                    "(?:\\b(?<from>from|out of|leaving|left|departed|departing|(?:start(?:ed|ing)?|began|beginning|set"
                            + " out|set off) (?:in|from|at)|originating in)|\\b(?<via>via|through|transiting|transited|stopping"
                            + " (?:in|at)|passing through|changing (?:in|at)|by way"
                            + " of)|\\b(?<to>to|into|(?:end(?:ed|ing)?|finish(?:ed|ing)?)(?: up)? (?:in|at)|reach(?:ed|ing)|arriv(?:ed|ing|es|al)?"
                            + " (?:in|at)|towards?|bound"
                            + " for|for|onto|entered|entering|in)|(?<arrow>->|→|–|—|-|>|/))(?:"
                            + " (?:the|port of|city of|nearby|eventually|finally))?[ ]?$");
    /** "Route stated: A, B, C". */
    private static final Pattern STATED =
            Pattern.compile("\\b(?:route|itinerary|journey)[a-z ]{0,24}:? ?$");

    /** "By train to A, B in a taxi": the list of stops goes on behind a comma. */
    private static final Pattern NEXT =
            Pattern.compile("[^A-Z;.]{0,40}(?:, |,? (?:and|then|and then|then on to) )");

    /** What was bought or planned was not travelled. */
    private static final Pattern ONLY_PLANNED =
            Pattern.compile(
                    "\\b(?:tickets?|tkts?|stub|boarding pass|reservation|booking|booked|timetable|plans? to|planned to|intends?"
                            + " to|intended to|due to|hop(?:es|ed|ing) to|wants? to|wanted to|told to|instructed"
                            + " to|ordered to|will (?:travel|fly|go|cross)|is to (?:travel|fly|go|cross))\\b");

    private static final Pattern WENT =
            Pattern.compile(
                    "\\b(?:went|travelled|traveled|flew|flown|drove|driven|sailed|crossed|moved|arrived|came|reached|returned|brought|taken|took|carried|transported)\\b");

    private static final Pattern LIST =
            Pattern.compile("^(?:,? (?:and|then|and then|then on to) |, )$");

    private Stops() {}

    static List<Stop> of(Clause clause) {
        String words = clause.words();
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < words.length(); at++) {
            Mention mention = clause.meant().get(at);
            if (mention != null && words.charAt(at) == 'L' && mention.kind() == EntityKind.PLACE) {
                places.add(at);
            }
        }
        boolean planned = ONLY_PLANNED.matcher(words).find() && !WENT.matcher(words).find();
        if (places.size() < 2 || planned || !MOVES.matcher(words).find()) {
            return List.of();
        }
        return new Stops.Walk(clause, places).stops();
    }

    /** Goes from place to place and keeps origin, stops on the way and destination apart. */
    private static final class Walk {
        private final Clause clause;
        private final List<Integer> places;
        private final List<Stop> done = new ArrayList<>();
        private final List<Stop> via = new ArrayList<>();
        private String pending = "";
        private char last = ' ';
        private boolean stated;
        private boolean left;

        private Walk(Clause clause, List<Integer> places) {
            this.clause = clause;
            this.places = places;
        }

        private List<Stop> stops() {
            int behind = 0;
            for (int index = 0; index < places.size(); index++) {
                int at = places.get(index);
                String before = clause.words().substring(behind, at);
                int next =
                        index + 1 < places.size() ? places.get(index + 1) : clause.words().length();
                step(at, before, clause.words().substring(at + 1, next), index == 0);
                behind = at + 1;
            }
            // Stops on the way that were named after the destination stand before it.
            if (!via.isEmpty() && !done.isEmpty()) {
                int place = done.size() > 1 ? done.size() - 1 : done.size();
                done.addAll(place, via);
            }
            return done.size() > 1 && left ? List.copyOf(done) : List.of();
        }

        private void step(int at, String before, String after, boolean first) {
            char role = role(before, after, first);
            Stop stop = new Stop(clause.at(at), at, "");
            String mode =
                    lastMode(first ? before.substring(Math.max(0, before.length() - 40)) : before);
            switch (role) {
                case 'F' -> {
                    left = true;
                    pending = mode;
                    leave(stop);
                }
                case 'V' -> {
                    left = true;
                    if (via.isEmpty()) {
                        leg(mode);
                    }
                    via.add(stop);
                }
                case 'T' -> {
                    leg(mode);
                    reach(stop);
                    modeBehind(after);
                }
                default -> {}
            }
            last = role == ' ' ? last : role;
        }

        private void leave(Stop stop) {
            if (done.isEmpty() || !isSame(done.getLast().place(), stop.place())) {
                if (done.size() == 1 && last == 'T') {
                    done.addFirst(stop);
                } else {
                    done.add(stop);
                }
            }
        }

        private void reach(Stop stop) {
            if (!via.isEmpty() && done.size() == 1) {
                done.addAll(via);
                via.clear();
            }
            if (done.isEmpty() || !isSame(done.getLast().place(), stop.place())) {
                done.add(stop);
            }
        }

        /** How the last stop was left: said on the way, or before the place that was left. */
        private void leg(String mode) {
            String said = mode.isEmpty() ? pending : mode;
            if (!said.isEmpty() && !done.isEmpty()) {
                setMode(done.size() - 1, said);
            }
            pending = "";
        }

        private static String lastMode(String words) {
            Matcher matcher = MODE.matcher(words);
            String found = "";
            while (matcher.find()) {
                found = matcher.group(1);
            }
            return found;
        }

        private char role(String before, String after, boolean first) {
            Matcher matcher = ROLE.matcher(before);
            if (matcher.find()) {
                if (matcher.group("from") != null) {
                    return 'F';
                }
                if (matcher.group("via") != null) {
                    return 'V';
                }
                if (matcher.group("to") != null) {
                    boolean stays =
                            matcher.group("to").equals("in")
                                    && (done.isEmpty() || !before.contains("arriv"));
                    return stays ? ' ' : 'T';
                }
                return first ? 'F' : last == ' ' ? ' ' : 'T';
            }
            boolean leads =
                    after.matches(
                            "(?s) (?:to|and then to|via|->|→|-|–) .*|(?: ?(?:->|→|–|—|-|>) ?)");
            if (LIST.matcher(before).matches() && last == 'V') {
                return 'V';
            }
            boolean goesOn =
                    before.contains("then") || stated || MODE_BEHIND.matcher(after).find();
            if (last == 'T' && goesOn && NEXT.matcher(before).matches()) {
                return 'T';
            }
            if (first && STATED.matcher(before).find()) {
                stated = true;
                last = 'T';
                return 'F';
            }
            return leads ? 'F' : ' ';
        }

        private void modeBehind(String after) {
            Matcher matcher = MODE_BEHIND.matcher(after);
            if (matcher.find() && done.size() > 1) {
                String found = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
                setMode(done.size() - 2, found);
                // "from A via B to C by coach": the whole way.
                for (int at = 0; matcher.group(2) != null && at < done.size() - 2; at++) {
                    if (done.get(at).mode().isEmpty()) {
                        setMode(at, found);
                    }
                }
            }
        }

        private void setMode(int at, String mode) {
            Stop stop = done.get(at);
            String plain =
                    switch (mode) {
                        case "flew", "flown", "flying", "flight", "plane" -> "air";
                        case "drove", "driven" -> "road";
                        case "walked" -> "foot";
                        case "lorries", "truck", "hgv", "artic" -> "lorry";
                        default -> mode;
                    };
            done.set(at, new Stop(stop.place(), stop.at(), plain));
        }

        private static boolean isSame(Mention one, Mention other) {
            return one.find(Field.VALUE).equals(other.find(Field.VALUE));
        }
    }
}
