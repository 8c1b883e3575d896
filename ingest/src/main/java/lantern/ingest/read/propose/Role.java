package lantern.ingest.read.propose;

/** As what a column names somebody, or something. */
enum Role {
    SUBJECT(""),
    KEEPER(
            "keeper,owner,subscriber,proprietor,holder,halter,fahrzeughalter,eigentumer,inhaber,kontoinhaber,anschlussinhaber,titulaire,proprietaire,abonne,houder,kentekenhouder,rekeninghouder,eigenaar,abonnee,wlasciciel,abonent,posiadacz,proprietar,titular,detinator,propietario,rk"),
    DRIVER("driver,dvr,fahrer,conducteur,chauffeur,bestuurder,kierowca,sofer,conductor"),
    COMPANION(
            "associate,associates,companion,companions,accompanied,accompanying,travelling,with,escort,begleiter,accompagnateur,medereiziger,insotitor,acompanante"),
    BESIDE("emergency,kin,referee,guarantor,interpreter,officer,analyst,inspector,author"),
    TRAILER("trailer,trl,trlr,anhanger,auflieger,remorque,oplegger,naczepa,remorca,remolque");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    static Role of(String word) {
        for (Role role : values()) {
            if (role != SUBJECT && Words.holds(role.words, word)) {
                return role;
            }
        }
        return SUBJECT;
    }
}
