package lantern.ingest.read.propose;

/** Whose a column is in a row that speaks of two parties: who calls, sends or pays, and whom. */
enum Side {
    NONE(""),
    FIRST(
            "a,caller,calling,from,sender,sending,remitter,payer,payor,originator,originating,ordering,debtor,source,orig,origin,absender,auftraggeber,zahler,anrufer,von,expediteur,emetteur,donneur,appelant,afzender,opdrachtgever,betaler,beller,nadawca,zleceniodawca,platnik,dzwoniacy,expeditor,ordonator,platitor,apelant,remitente,ordenante,emisor,pagador,llamante,mittente,chiamante"),
    SECOND(
            "b,called,dialled,dialed,to,receiver,receiving,recipient,beneficiary,payee,creditor,destination,dest,counterparty,empfanger,begunstigter,angerufener,an,nach,destinataire,beneficiaire,appele,ontvanger,begunstigde,gebelde,odbiorca,beneficjent,odbierajacy,destinatar,beneficiar,apelat,destinatario,beneficiario,llamado,chiamato,naar");

    private final String words;

    Side(String words) {
        this.words = words;
    }

    static Side of(String word) {
        for (Side side : values()) {
            if (side != NONE && Words.holds(side.words, word)) {
                return side;
            }
        }
        return NONE;
    }
}
