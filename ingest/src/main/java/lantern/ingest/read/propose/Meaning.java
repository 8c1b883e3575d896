package lantern.ingest.read.propose;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lantern.ingest.find.Folding;

/** What a column may mean, and what feeds of several languages call it. */
enum Meaning {
    CALLER(
            "caller,a number,anumber,calling number,calling,msisdn a,source"
                    + " number,anrufer,appelant,numero"
                    + " appelant,llamante,chiamante,beller,apelant,dzwoniacy,from number"),
    CALLED(
            "called,b number,bnumber,called number,dialled,dialled number,dialed number,msisdn"
                    + " b,target number,angerufener,appele,numero"
                    + " appele,llamado,chiamato,gebelde,apelat,odbierajacy,to number"),
    SURNAME(
            "surname,last name,lastname,family name,nachname,familienname,nom,nom de"
                    + " famille,apellido,apellidos,cognome,achternaam,nazwisko,nume de"
                    + " familie,mbiemri,sobrenome"),
    GIVEN(
            "forename,forenames,first name,firstname,given name,given"
                    + " names,vorname,prenom,prenoms,nombre,nome,voornaam,imie,prenume,emri"),
    NAME(
            "name,full name,fullname,nominal,person,subject,person name,nom complet,nombre"
                + " completo,nome completo,naam,imie i nazwisko,nume,nume si prenume,emri i"
                + " plote,guest,tenant,passenger,driver,holder,keeper,customer,client,subscriber,user,voller"
                + " name"),
    ALIAS(
            "alias,aliases,aka,nickname,also known as,known"
                    + " as,spitzname,surnom,apodo,soprannome,bijnaam"),
    BORN(
            "dob,date of birth,birth date,birthdate,born,geburtsdatum,date de naissance,fecha de"
                    + " nacimiento,data di nascita,geboortedatum,data nasterii,data"
                    + " urodzenia,datelindja,data de nascimento"),
    NATIONALITY(
            "nationality,citizenship,nat,staatsangehorigkeit,nationalitat,nationalite,nacionalidad,nazionalita,nationaliteit,cetatenie,obywatelstwo,shtetesia"),
    SEX("sex,gender,geschlecht,sexe,sexo,sesso,geslacht,plec,gjinia"),
    PHONE(
            "phone,telephone,tel,mobile,phone number,mobile number,contact"
                + " number,contact,msisdn,telefon,telefonnummer,handy,telefono,telephone"
                + " number,gsm,telefoonnummer,numero de telephone,movil,cellulare,numer telefonu"),
    EMAIL(
            "email,e-mail,mail,email address,e-mail address,courriel,correo,correo"
                    + " electronico,posta elettronica"),
    ADDRESS(
            "address,home address,addr,residence,last known"
                + " address,adresse,anschrift,direccion,indirizzo,adres,adresa,domicilio,domicile,street,strasse,rue"),
    PLACE(
            "place,location,site,town,city,cell,cell site,cell location,camera,seen"
                + " at,ort,stadt,ville,lieu,ciudad,lugar,citta,luogo,plaats,stad,oras,loc,miasto,miejsce,qyteti,port"),
    PLATE(
            "plate,vrm,registration,reg,reg no,number plate,licence plate,license"
                    + " plate,vehicle,kennzeichen,immatriculation,matricula,targa,kenteken,numar de"
                    + " inmatriculare,numer rejestracyjny"),
    ACCOUNT(
            "iban,account,bank account,account"
                    + " number,kontonummer,konto,compte,cuenta,conto,rekening,rekeningnummer,cont"
                    + " bancar,rachunek"),
    PASSPORT(
            "passport,passport no,passport number,document,document"
                + " number,reisepass,passnummer,passeport,pasaporte,passaporto,paspoort,pasaport,paszport"),
    ORGANISATION(
            "organisation,organization,company,employer,firm,business,firma,unternehmen,entreprise,societe,empresa,azienda,ditta,bedrijf,companie,kompania"),
    DEVICE("imei,handset,device"),
    VESSEL("vessel,ship,vessel name,schiff,navire,buque,nave,schip,nava,statek"),
    CONTAINER("container,container no,container number"),
    URL("url,website,web,link,advert"),
    HANDLE(
            "handle,username,user name,account"
                    + " name,profile,telegram,instagram,facebook,snapchat,tiktok"),
    AMOUNT("amount,sum,value,betrag,montant,importe,importo,bedrag,suma,kwota"),
    DATE(
            "date,datetime,date/time,timestamp,start,start time,when,logged,seen,call"
                    + " date,arrived,datum,fecha,data,heure,date d'arrivee,ankunft"),
    GRADE("grade,grading,evaluation,eval,3x5x2"),
    REMARKS(
            "remarks,remark,notes,note,comment,comments,details,narrative,text,observations,free"
                    + " text,bemerkung,bemerkungen,remarques,observaciones,note"
                    + " libere,opmerkingen,observatii,uwagi"),
    NOTHING("id,row,no,nr,seconds,duration,time,index,direction,dauer,duree,duracion,durata,duur");

    private static final Map<String, Meaning> BY_NAME = byName();

    private final String names;

    Meaning(String names) {
        this.names = names;
    }

    private static Map<String, Meaning> byName() {
        Map<String, Meaning> byName = new HashMap<>();
        for (Meaning meaning : values()) {
            for (String name : meaning.names.split(",")) {
                byName.putIfAbsent(name, meaning);
            }
        }
        return byName;
    }

    /** What a column of this name mostly means, empty when the name says nothing. */
    static Optional<Meaning> find(String column) {
        String folded =
                Folding.fold(column.substring(column.lastIndexOf('.') + 1))
                        .replaceAll("[_\\s]+", " ")
                        .strip();
        return Optional.ofNullable(BY_NAME.get(folded));
    }
}
