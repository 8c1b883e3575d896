package lantern.samples.write;

import java.util.ArrayList;
import java.util.List;
import lantern.samples.world.Dice;
import lantern.samples.world.Journey;
import lantern.samples.world.Place;
import lantern.samples.world.Route;
import lantern.samples.world.Stance;
import lantern.samples.world.TieKind;

/** Writes journeys: ordered stops and how each was reached. */
final class RouteSentences {

    private final Draft draft;
    private final Wordings wordings;
    private final Register register;
    private final Sentences sentences;
    private final Dice dice;

    RouteSentences(
            Draft draft, Wordings wordings, Register register, Sentences sentences, Dice dice) {
        this.draft = draft;
        this.wordings = wordings;
        this.register = register;
        this.sentences = sentences;
        this.dice = dice;
    }

    void write(Journey journey) {
        List<Route.Stop> stops = journey.route().stops();
        boolean carried = journey.carrier() != null;
        String words =
                wordings.route(
                                carried ? Register.PLAIN : register,
                                dice,
                                it ->
                                        it.contains("{carrier}") == carried
                                                && (stops.size() > 2 || !it.contains(" via ")))
                        .words();
        new Writing(journey, List.of(words.split("\\|", -1))).write();
    }

    /** One journey on its way into the draft. */
    private final class Writing {
        private final Journey journey;
        private final List<String> parts;
        private final List<Integer> who = new ArrayList<>();
        private final List<Integer> stops = new ArrayList<>();
        private boolean saysModes;
        private String when = "";

        Writing(Journey journey, List<String> parts) {
            this.journey = journey;
            this.parts = parts;
        }

        void write() {
            List<Route.Stop> route = journey.route().stops();
            saysModes = String.join("", parts).matches("(?s).*\\{(?:by|mode)}.*");
            part(parts.get(0), 0);
            for (int at = 1; at < route.size(); at++) {
                boolean last = at == route.size() - 1;
                part(parts.get(at == 1 ? 1 : last ? 3 : 2), at);
            }
            if (!draft.endsWith(".")) {
                draft.say(".");
            }
            note(route);
        }

        private void part(String words, int at) {
            List<Route.Stop> route = journey.route().stops();
            String mode = route.get(at).mode();
            Slots slots =
                    new Slots()
                            .put("who", () -> who.add(sentences.name(journey.who())))
                            .put("carrier", this::carrier)
                            .put("when", () -> when = sentences.when(journey.when(), " ", ""))
                            .put("by", () -> draft.say(by(mode)))
                            .put("by1", () -> draft.say(by(route.get(1).mode())))
                            .put("mode", () -> draft.say(mode))
                            .put("stop", () -> reach(at, route.get(at).place()))
                            .put("prev", () -> reach(at - 1, route.get(at - 1).place()));
            slots.write(words, draft);
        }

        private void carrier() {
            var carrier = journey.carrier();
            if (carrier != null) {
                who.add(sentences.name(carrier));
            }
        }

        /** Where a stop is named twice, the mention that it is left from counts. */
        private void reach(int stop, Place place) {
            int mention = sentences.name(place);
            if (stop < stops.size()) {
                stops.set(stop, mention);
            } else {
                stops.add(mention);
            }
        }

        private void note(List<Route.Stop> route) {
            List<Draft.Stop> noted = new ArrayList<>();
            for (int at = 0; at < route.size(); at++) {
                boolean last = at == route.size() - 1;
                String mode = last || !saysModes ? "" : route.get(at + 1).mode();
                noted.add(new Draft.Stop(stops.get(at), mode));
            }
            draft.way(who, noted);
            if (journey.carrier() != null) {
                draft.state(TieKind.TRANSPORTED, who.get(0), who.get(1), Stance.STATED, when);
            }
        }
    }

    private String by(String mode) {
        return switch (mode) {
            case "lorry" -> dice.pick(List.of("by lorry", "in a lorry"));
            case "boat" -> dice.pick(List.of("by boat", "in a small boat"));
            case "van" -> dice.pick(List.of("by van", "in a van"));
            default -> "by " + mode;
        };
    }
}
