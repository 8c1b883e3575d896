package lantern.ingest.find.name;

import java.util.List;
import java.util.regex.Pattern;
import lantern.ingest.find.Found;
import lantern.ingest.find.Page;
import lantern.model.evidence.EntityKind;

/**
 * Police, border and immigration services by the names that they have at home, with the office that
 * stands behind: "Guardia Civil Algeciras".
 */
final class Forces {

    private static final Pattern FORCE =
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?:U\\.S\\. )?(?iu:police (?:aux"
                        + " fronti[eè]res|nationale|judiciaire(?:"
                        + " f[ée]d[ée]rale)?|f[ée]d[ée]rale|municipale|grand-ducale)|koninklijke"
                        + " marechaussee|polizia (?:di stato|penitenziaria|locale|di"
                        + " frontiera)|guardia (?:di finanza|civil|urbana)|polic[ií]a"
                        + " (?:nacional|local|municipal)|pol[ií]cia judici[áa]ria|mossos"
                        + " d'esquadra|gendarmerie nationale|poli[țt]ia (?:rom[âa]n[ăa]|de"
                        + " frontier[ăa])|stra[żz] graniczna|an garda s[ií]och[áa]na|garda national"
                        + " immigration bureau|federale (?:gerechtelijke )?politie|lokale"
                        + " politie|federal (?:judicial )?police|policia (?:e"
                        + " shtetit|kufitare)|immigration (?:enforcement|intelligence|compliance(?:"
                        + " and enforcement)?|criminal investigations?|removal centre)|border"
                        + " force|homeland security investigations|customs and border"
                        + " protection|immigration and customs enforcement)(?<office>"
                        + " (?!(?i:police|officers?|staff|unit|team|report))\\p{Lu}[\\p{L}'’-]{2,20}(?:"
                        + " \\p{Lu}[\\p{L}'’-]{2,20})?(?=[,.;)]|\\s{0,3}(?:\\n|$)|\\s\\p{Ll}))?(?![\\p{L}\\d])");

    private Forces() {}

    static void find(Page page, List<Found> found) {
        page.scan(
                FORCE,
                m -> {
                    if (Character.isUpperCase(page.text().charAt(m.start()))) {
                        found.add(
                                Found.of(
                                        EntityKind.ORGANISATION,
                                        m.start(),
                                        m.end(),
                                        Found.Rank.CUED));
                    }
                });
    }
}
