package lantern.ingest.relate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantern.ingest.find.Sentence;
import lantern.ingest.relate.frame.Fragments;
import lantern.model.evidence.EntityKind;
import lantern.model.evidence.Mention;
import org.jspecify.annotations.Nullable;

/** Writes a sentence as a clause for the rules, and settles its pronouns on the way. */
final class ClauseWriter {

    private static final Map<String, String> SEXES =
            Map.of(
                    "he", "male", "him", "male", "his", "male", "she", "female", "her", "female",
                    "they", "", "them", "", "their", "", "herself", "female", "himself", "male");
    private static final Set<String> POSSESSIVE_FOLLOWED = Set.of("her");
    private static final Pattern DEFINITE =
            Pattern.compile(
                    "\\b(?:(?<A>(?:room above the yard|same address|this address|the"
                        + " address|here|there(?!"
                        + " (?:is|are|was|were|has|have|had|may|might|will|can|must|remains?|exists?|appears?)\\b)|the"
                        + " flat|the house|the property|the premises|the yard|the room|the"
                        + " depot|the warehouse|that address))|(?<O>(?:the|my|this|that)"
                        + " (?:shop|hotel|pub|caf[eé]|bar|nail bar|factory|farm|car wash|club|guest"
                        + " ?house|plant|workshop)|the firm|the company|the business|the salon|the"
                        + " restaurant|the takeaway|the organi[sz]ation|the network|the cartel|the"
                        + " gang)(?!"
                        + " (?:partner|associate|relation|address|account|card|trip|phone|mobile))|(?<V>the"
                        + " car|the van|the lorry|the truck|the vehicle|the veh|the tractor|the"
                        + " artic|(?:bel |polish )?artic|veh|the minibus|the taxi)|(?<T>the"
                        + " phone|the handset|the number|the mobile|that number|this"
                        + " number)|(?<D>the driver|the chauffeur|the dvr)|(?<P>poi|the subject|the"
                        + " nominal))\\b(?!'s)");
    private static final Pattern BARE_VERB =
            Pattern.compile(
                    "^[^a-zA-Z]{0,12}(?:\\d{4}\\s+)?(?:(?:also|now|currently|believed"
                        + " to|possibly|poss|prob|has|had|was|is|still|formerly|previously|reportedly|apparently)"
                        + " ){0,3}(?:uses|using|used|drives|driving|drove|lives|living|lived|resides|stays|staying|stayed|owns|works|worked|working|frequents|seen|last"
                        + " seen|observed|travelled|flew|met|recruited|runs|gsm|tel|mob|mobile|phone|email|imei|contactable|friends"
                        + " w/|friends with|known to|associate of|linked"
                        + " to|holds|carries|arrived|left)\\b[^a-z]?");
    private static final Pattern BARE_VEHICLE =
            Pattern.compile(
                    "^[^a-zA-Z]{0,12}(?:\\d{4}\\s+)?(?:the )?(?:poss(?:ible|ibly)? |registered"
                        + " |prob |unknown )?(?:dvr|driver|keeper|reg keeper|rk|parked|lost to|no"
                        + " sighting|registered to|insured|trl|trailer)\\b");

    private static final Pattern VEHICLE_ROLE =
            Pattern.compile(
                    "^[^a-z]{0,12}(?:\\d{4}\\s+)?(?:the )?(?:poss(?:ible|ibly)? |registered |reg"
                            + " |prob |unknown )*+(?:dvr|driver|keeper|rk|owner|(?:no"
                            + " )?sightings?)\\b");

    private static final Pattern WHEEL =
            Pattern.compile("^([^a-z]{0,8})(?:on|at|behind) the wheel (was|is)\\b");

    private static final Pattern ASIDE =
            Pattern.compile(
                    "\\((?:no|not|nil|none|surname|first name|unknown)\\b[^()A-Z]{0,40}\\)");

    private final Cast cast;
    private final StringBuilder words = new StringBuilder();
    private final List<@Nullable Mention> meant = new ArrayList<>();
    private final List<Mention> people = new ArrayList<>();
    private final Map<EntityKind, Mention> here = new EnumMap<>(EntityKind.class);

    private ClauseWriter(Cast cast) {
        this.cast = cast;
    }

    static Clause write(String text, Sentence sentence, List<Naming> namings, Cast cast) {
        ClauseWriter writer = new ClauseWriter(cast);
        writer.elided(
                text.substring(sentence.start(), sentence.end()).toLowerCase(Locale.ROOT), namings);
        int at = sentence.start();
        for (Naming naming : namings) {
            Mention mention = naming.mention();
            writer.plain(text.substring(at, naming.start()), true);
            writer.letter(mention);
            writer.here.put(mention.kind(), mention);
            if (mention.kind() == EntityKind.PERSON) {
                writer.people.add(mention);
            }
            at = naming.end();
        }
        writer.plain(text.substring(Math.min(at, sentence.end()), sentence.end()), false);
        writer.blankAsides();
        return new Clause(writer.words.toString(), writer.meant, sentence.start(), sentence.end());
    }

    /** "(no surname given)" denies nothing that stands around it. */
    private void blankAsides() {
        Matcher aside = ASIDE.matcher(words);
        while (aside.find()) {
            for (int at = aside.start(); at < aside.end(); at++) {
                words.setCharAt(at, ' ');
            }
        }
    }

    /** "Uses 07700…", "Keeper is X": the subject is who or what was spoken of last. */
    private void elided(String small, List<Naming> namings) {
        boolean first =
                namings.isEmpty()
                        || namings.getFirst().mention().kind() != EntityKind.PERSON
                        || !small.startsWith(
                                namings.getFirst().mention().words().toLowerCase(Locale.ROOT));
        if (!first) {
            return;
        }
        if (BARE_VEHICLE.matcher(small).find()) {
            boolean role = VEHICLE_ROLE.matcher(small).find();
            cast.latest(EntityKind.VEHICLE).ifPresent(it -> lead(it, role ? "'s " : " "));
        } else if (BARE_VERB.matcher(small).find() || Fragments.lackSubject(small)) {
            cast.topic().ifPresent(it -> lead(it, " "));
        }
    }

    private void lead(Mention subject, String behind) {
        letter(subject);
        add(behind, null);
    }

    private void plain(String part, boolean followed) {
        String small = part.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (words.isEmpty()) {
            small = WHEEL.matcher(small).replaceFirst("$1the driver $2");
        }
        Matcher definite = DEFINITE.matcher(small);
        int at = 0;
        while (definite.find()) {
            Optional<Mention> thing = thing(definite);
            // "the flat, 22 Mill Lane": named in full right behind.
            boolean named = small.substring(definite.end()).strip().length() < 2 && followed;
            if (thing.isPresent() && !named) {
                pronouns(small.substring(at, definite.start()));
                // A blank in front may belong to the match.
                if (definite.group().startsWith(" ")) {
                    add(" ", null);
                }
                if (definite.group().equals("there") || definite.group().equals("here")) {
                    add("at ", null);
                }
                letter(thing.get());
                add(definite.group("D") == null ? "" : " driver", null);
                at = definite.end();
            }
        }
        pronouns(small.substring(at));
    }

    private Optional<Mention> thing(Matcher definite) {
        if (definite.group("A") != null) {
            Mention said = here.get(EntityKind.ADDRESS);
            return said != null ? Optional.of(said) : cast.latest(EntityKind.ADDRESS);
        }
        if (definite.group("O") != null) {
            return cast.latest(EntityKind.ORGANISATION);
        }
        if (definite.group("V") != null || definite.group("D") != null) {
            return cast.latest(EntityKind.VEHICLE);
        }
        return definite.group("T") != null ? cast.latest(EntityKind.PHONE) : cast.topic();
    }

    private void pronouns(String small) {
        String[] parts = small.split("(?<![\\p{L}'’])(?=\\p{L})|(?<=\\p{L})(?![\\p{L}'’])");
        for (int at = 0; at < parts.length; at++) {
            String word = parts[at];
            if (word.equals("it") && people.isEmpty() && here.isEmpty() && cast.it().isPresent()) {
                letter(cast.it().get());
                continue;
            }
            String sex = SEXES.get(word);
            if (sex == null || word.endsWith("self")) {
                add(word, null);
                continue;
            }
            boolean possessive =
                    word.equals("his")
                            || word.equals("their")
                            || (POSSESSIVE_FOLLOWED.contains(word) && isNoun(parts, at));
            boolean object =
                    !possessive
                            && (word.equals("him") || word.equals("her") || word.equals("them"));
            Optional<Mention> person = cast.pronoun(sex, people, object, isJoined());
            if (person.isPresent()) {
                letter(person.get());
                add(possessive ? "'s" : "", null);
            } else {
                add(word, null);
            }
        }
    }

    /** "P acted as P's friend and recruited her": behind the "and" the first one acts still. */
    private boolean isJoined() {
        int from = words.length();
        while (from > 0 && meant.get(from - 1) == null) {
            from--;
        }
        return words.indexOf(" and ", from) >= 0;
    }

    /** "her mobile", but not "sold her at" or "her to". */
    private static boolean isNoun(String[] parts, int at) {
        String next = at + 2 < parts.length ? parts[at + 2] : "";
        return !next.isEmpty()
                && Character.isLetter(next.charAt(0))
                && !Set.of(
                                "at", "to", "in", "on", "from", "by", "with", "and", "for", "into",
                                "as", "when", "that", "off", "out", "up", "via", "a", "an", "the",
                                "was", "is", "who", "or", "but", "through")
                        .contains(next);
    }

    private void letter(Mention mention) {
        add(String.valueOf(Kinds.letter(mention.kind())), mention);
    }

    private void add(String part, @Nullable Mention mention) {
        words.append(part);
        for (int at = 0; at < part.length(); at++) {
            meant.add(mention);
        }
    }
}
