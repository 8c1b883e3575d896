package lantern.identity.match;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Legal forms of companies, written out or short, by what they are. */
final class LegalForms {

    private record Form(String words, String kind) {}

    /** Words written out, and the short form that they stand for. The longest first. */
    private static final List<Form> WRITTEN_OUT =
            List.of(
                    new Form("obshchestvo s ogranichennoy otvetstvennostyu", "llc"),
                    new Form("obschestvo s ogranichennoy otvetstvennostyu", "llc"),
                    new Form("obshchestvo s ogranichennoi otvetstvennostiu", "llc"),
                    new Form("societatea cu raspundere limitata", "llc"),
                    new Form("societate cu raspundere limitata", "llc"),
                    new Form("gesellschaft mit beschrankter haftung", "gmbh"),
                    new Form("public joint stock company", "jsc"),
                    new Form("closed joint stock company", "jsc"),
                    new Form("open joint stock company", "jsc"),
                    new Form("publichnoe aktsionernoe obshchestvo", "jsc"),
                    new Form("aktsionernoe obshchestvo", "jsc"),
                    new Form("limited liability company", "llc"),
                    new Form("limited liability partnership", "llp"),
                    new Form("joint stock company", "jsc"),
                    new Form("joint stock compan", "jsc"),
                    new Form("public limited company", "plc"),
                    new Form("private limited", "ltd"),
                    new Form("sp z o o", "llc"),
                    new Form("sp zoo", "llc"),
                    new Form("sp z oo", "llc"),
                    new Form("s r l", "llc"),
                    new Form("o o o", "llc"),
                    new Form("l l c", "llc"),
                    new Form("co ltd", "ltd"),
                    new Form("pty ltd", "ltd"));

    private static final Map<String, String> SHORT =
            Map.ofEntries(
                    Map.entry("ltd", "ltd"),
                    Map.entry("limited", "ltd"),
                    Map.entry("llc", "llc"),
                    Map.entry("ooo", "llc"),
                    Map.entry("srl", "llc"),
                    Map.entry("sarl", "llc"),
                    Map.entry("tov", "llc"),
                    Map.entry("doo", "llc"),
                    Map.entry("ood", "llc"),
                    Map.entry("eood", "llc"),
                    Map.entry("shpk", "llc"),
                    Map.entry("uab", "llc"),
                    Map.entry("sia", "llc"),
                    Map.entry("kft", "llc"),
                    Map.entry("bv", "llc"),
                    Map.entry("gmbh", "gmbh"),
                    Map.entry("ug", "gmbh"),
                    Map.entry("ag", "ag"),
                    Map.entry("aktiengesellschaft", "ag"),
                    Map.entry("aktiengeselschaft", "ag"),
                    Map.entry("jsc", "jsc"),
                    Map.entry("ojsc", "jsc"),
                    Map.entry("pjsc", "jsc"),
                    Map.entry("cjsc", "jsc"),
                    Map.entry("oao", "jsc"),
                    Map.entry("pao", "jsc"),
                    Map.entry("zao", "jsc"),
                    Map.entry("ao", "jsc"),
                    Map.entry("ano", "ano"),
                    Map.entry("plc", "plc"),
                    Map.entry("llp", "llp"),
                    Map.entry("inc", "corp"),
                    Map.entry("incorporated", "corp"),
                    Map.entry("corp", "corp"),
                    Map.entry("corporation", "corp"),
                    Map.entry("co", "co"),
                    Map.entry("company", "co"),
                    Map.entry("sa", "sa"),
                    Map.entry("spa", "spa"),
                    Map.entry("nv", "nv"),
                    Map.entry("group", "group"));

    /** These say only that it is a company. */
    private static final java.util.Set<String> VAGUE = java.util.Set.of("co", "corp", "group");

    private static final Pattern BLANKS = Pattern.compile(" +");

    private LegalForms() {}

    /**
     * @param kinds what it is said to be, possibly several or none
     * @param rest the name without its forms
     */
    record Parted(java.util.Set<String> kinds, String rest) {

        /** Are both said to be something, and not the same? */
        boolean contradicts(Parted other) {
            java.util.Set<String> mine = firm(kinds);
            java.util.Set<String> theirs = firm(other.kinds);
            return !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains);
        }

        private static java.util.Set<String> firm(java.util.Set<String> kinds) {
            java.util.Set<String> firm = new java.util.TreeSet<>(kinds);
            firm.removeAll(VAGUE);
            return firm;
        }
    }

    /**
     * @param words in Latin letters with single blanks
     */
    static Parted part(String words) {
        java.util.Set<String> kinds = new java.util.TreeSet<>();
        String rest = " " + words + " ";
        for (Form form : WRITTEN_OUT) {
            if (rest.contains(" " + form.words() + " ")) {
                kinds.add(form.kind());
                rest = rest.replace(" " + form.words() + " ", " ");
            }
        }
        StringBuilder kept = new StringBuilder();
        for (String word : BLANKS.split(rest.strip())) {
            String kind = SHORT.get(word);
            if (kind != null) {
                kinds.add(kind);
            } else {
                kept.append(word).append(' ');
            }
        }
        String name = kept.toString().strip();
        return name.isEmpty() ? new Parted(java.util.Set.of(), words) : new Parted(kinds, name);
    }

    static boolean isIn(String name) {
        return !part(OrganisationWords.latin(name)).kinds().isEmpty();
    }
}
