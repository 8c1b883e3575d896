package lantern.samples.corpus.tell;

import java.util.ArrayList;
import java.util.List;
import lantern.samples.world.Dice;
import lantern.samples.world.Journey;
import lantern.samples.world.Place;
import lantern.samples.world.Route;
import lantern.samples.world.Stance;
import lantern.samples.world.TieKind;
import lantern.samples.write.Draft;
import lantern.samples.write.Register;
import lantern.samples.write.Slots;

/** Writes journeys: ordered stops and how each was reached. */
final class JourneyTeller {

    private final Draft draft;
    private final Frames frames;
    private final Hand hand;
    private final Voice voice;
    private final Dice dice;

    JourneyTeller(Draft draft, Frames frames, Hand hand, Voice voice, Dice dice) {
        this.draft = draft;
        this.frames = frames;
        this.hand = hand;
        this.voice = voice;
        this.dice = dice;
    }

    void write(Journey journey) {
        boolean carried = journey.carrier() != null;
        int stops = journey.route().stops().size();
        String words =
                frames.pick(
                        "route",
                        Stance.STATED,
                        carried ? Register.PLAIN : hand.register(),
                        dice,
                        it ->
                                it.contains("{carrier}") == carried
                                        && (stops > 2 || !it.contains(" via ")));
        new Writing(journey, List.of(words.split("\\|", -1))).write();
    }

    private String by(String mode) {
        return switch (mode) {
            case "lorry" -> dice.pick(List.of("by lorry", "in a lorry", "in the back of a lorry"));
            case "boat" -> dice.pick(List.of("by boat", "in a small boat"));
            case "van" -> dice.pick(List.of("by van", "in a van"));
            case "taxi" -> dice.pick(List.of("by taxi", "in a taxi"));
            case "car" -> dice.pick(List.of("by car", "in a car"));
            case "plane" -> dice.pick(List.of("by plane", "by plane", "by air"));
            default -> "by " + mode;
        };
    }

    /** One journey on its way into the draft. */
    private final class Writing {
        private final Journey journey;
        private final List<Route.Stop> route;
        private final List<String> parts;
        private final List<Integer> who = new ArrayList<>();
        private final List<Integer> stops = new ArrayList<>();
        private final List<String> modes = new ArrayList<>();
        private int carrier = -1;
        private String when = "";

        Writing(Journey journey, List<String> parts) {
            this.journey = journey;
            this.route = journey.route().stops();
            this.parts = parts;
            route.forEach(_ -> modes.add(""));
        }

        void write() {
            part(parts.get(0), 0);
            for (int at = 1; at < route.size(); at++) {
                boolean last = at == route.size() - 1;
                // The last of two stops is led to by the first leg's words.
                part(parts.get(at == 1 ? 1 : last ? 3 : 2), at);
            }
            if (!draft.endsWith(".")) {
                draft.say(".");
            }
            List<Draft.Stop> noted = new ArrayList<>();
            for (int at = 0; at < route.size(); at++) {
                noted.add(new Draft.Stop(stops.get(at), modes.get(at)));
            }
            List<Integer> travellers = new ArrayList<>(who);
            if (carrier >= 0) {
                travellers.add(carrier);
                draft.state(TieKind.TRANSPORTED, carrier, who.getFirst(), Stance.STATED, when);
            }
            draft.way(travellers, noted);
        }

        private void part(String words, int at) {
            String mode = route.get(at).mode();
            Slots slots =
                    new Slots()
                            .put("who", () -> who.add(voice.name(journey.who())))
                            .put("carrier", this::carrier)
                            .put("when", () -> when = voice.when(journey.when()))
                            .put("uk", voice::kingdom)
                            .put("by", () -> said(at, by(mode)))
                            .put("by1", () -> said(1, by(route.get(1).mode())))
                            .put("mode", () -> said(at, mode))
                            .put("stop", () -> reach(at, route.get(at).place()))
                            .put("prev", () -> reach(at - 1, route.get(at - 1).place()));
            Teller.pronouns(slots, "", journey.who(), draft);
            slots.write(words, draft);
        }

        private void carrier() {
            var driver = journey.carrier();
            if (driver != null) {
                carrier = voice.name(driver);
            }
        }

        /** The mode of the leg that leads to a stop belongs to the stop before. */
        private void said(int stop, String words) {
            draft.say(words);
            modes.set(stop - 1, route.get(stop).mode());
        }

        /** Where a stop is named twice, the mention that it is left from counts. */
        private void reach(int stop, Place place) {
            int mention = voice.name(place);
            if (stop < stops.size()) {
                stops.set(stop, mention);
            } else {
                stops.add(mention);
            }
        }
    }
}
