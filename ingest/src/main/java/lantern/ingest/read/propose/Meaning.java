package lantern.ingest.read.propose;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a column may mean, and what feeds of several languages call it: the more particular before
 * the general.
 */
enum Meaning {
    EMAIL(
            "email,e-mail,mail,e-mail address,email address,courriel,correo,correo"
                    + " electronico,posta elettronica,emailadres,e-mailadres,poczta"),
    PHONE(
            "phone,telephone,tel,mobile,mob,cellphone,cell phone,phone number,mobile number,contact"
                + " number,msisdn,telefon,telefonnummer,handy,handynummer,rufnummer,mobil,telefono,telephone"
                + " number,gsm,telefoonnummer,telefoon,mobiel,numero de"
                + " telephone,portable,movil,cellulare,numer telefonu,komorka,telefon"
                + " mobil,whatsapp,whats app,viber,signal,sim number,handset number,cli"),
    DEVICE("imei,handset,device,device imei,handset imei"),
    ACCOUNT(
            "iban,account,acct,acc,a/c,bank account,account number,account"
                    + " no,kontonummer,konto,compte,cuenta,conto,rekening,rekeningnummer,cont"
                    + " bancar,cont,rachunek,numer rachunku,nr konta,wallet,sort code and account"),
    PASSPORT(
            "passport,passport no,passport number,document,document number,document no,travel"
                + " document,id document,id number,id no,id card,doc no,doc,identity"
                + " card,reisepass,passnummer,pass nr,ausweis,ausweisnummer,ausweis"
                + " nr,passeport,piece"
                + " d'identite,pasaporte,dni,passaporto,paspoort,paspoortnummer,identiteitskaart,pasaport,pasaportul,act"
                + " de identitate,serie,paszport,dowod,dowod osobisty,nr paszportu,licence"
                + " number,licence no,driving licence,brp,permit,nino,ni number,ni no,ni,national"
                + " insurance,national insurance number,visa"),
    PLATE(
            "plate,vrm,vrn,registration,registration number,reg,reg no,reg mark,number"
                + " plate,licence plate,license plate,vehicle,veh,vehicle reg,vehicle"
                + " registration,car reg,index,car,lorry,van,truck,kennzeichen,amtliches"
                + " kennzeichen,immatriculation,plaque,matricula,targa,kenteken,nummerplaat,numar"
                + " de inmatriculare,nr inmatriculare,inmatriculare,numer rejestracyjny,nr"
                + " rejestracyjny,rejestracja,tractor,unit"),
    VESSEL("vessel,ship,vessel name,ferry,boat,schiff,navire,buque,nave,schip,nava,statek"),
    FLIGHT(
            "flight,flight no,flight number,flug,flugnummer,vol,numero de"
                    + " vol,vlucht,vluchtnummer,zbor,lot,nr lotu,vuelo,volo"),
    CONTAINER("container,container no,container number"),
    URL(
            "url,website,web,link,advert,ad,ad url,advert url,listing,page,webseite,site"
                    + " web,enlace,anzeige,annonce,advertentie,ogloszenie,anunt,anuncio"),
    HANDLE(
            "handle,username,user name,account"
                    + " name,profile,telegram,instagram,facebook,snapchat,tiktok,screen"
                    + " name,nick,social media,benutzername,pseudo"),
    BORN(
            "dob,d o b,date of birth,birth date,birthdate,born,geburtsdatum,geb,geb datum,date de"
                    + " naissance,ne le,fecha de nacimiento,data di nascita,geboortedatum,data"
                    + " nasterii,data urodzenia,datelindja,data de nascimento,nascut,urodzony"),
    DATE(
            "date,datetime,date/time,timestamp,start,start time,when,logged,seen,call"
                + " date,arrived,arrival,arrival date,departure,departure"
                + " date,datum,fecha,data,heure,date"
                + " d'arrivee,ankunft,abreise,anreise,aankomst,vertrek,check-in,check-out,checkin,checkout,check"
                + " in,check"
                + " out,captured,observed,posted,recorded,seized,collected,returned,hired,out,value"
                + " date,booking"
                + " date,buchungstag,buchungsdatum,valuta,zeit,zeitpunkt,datum/uhrzeit,tijdstip,przyjazd,wyjazd,sosire,plecare,llegada,salida,entrada,read"
                + " at,first seen,last seen,start date,end date,from date,to"
                + " date,expiry,issued,joined,left,day"),
    GRADE(
            "grade,grading,assessment,reliability,graded,evaluation,eval,3x5x2,5x5x5,intel"
                    + " grade,bewertung,cotation,evaluatie,ocena,evaluare"),
    ADDRESS(
            "address,home address,addr,residence,last known"
                + " address,lka,adresse,anschrift,wohnanschrift,direccion,indirizzo,adres,adresa,domicilio,domicile,domiciliu,woonadres,street,strasse,rue,calle,straat,ulica,strada,premises,property,postcode,post"
                + " code"),
    PLACE(
            "place,location,site,cell,cell site,cell location,camera,cam,seen"
                + " at,where,area,region,ort,ville,lieu,ciudad,lugar,citta,luogo,plaats,oras,loc,miasto,miejsce,qyteti,port,pick"
                + " up,pickup,drop off,dropoff,collection"
                + " point,depot,boarding,boarded,alighting,embarkation,embarked,destination,route,country,birthplace,place"
                + " of birth,pob,pickup point,branch,agent"
                + " location,standort,zielort,einstieg,ausstieg,kamera,mast,stop,terminal,town,city,stadt,stad,wohnort"),
    ORGANISATION(
            "organisation,organization,company,employer,firm,business,agency,hotel,bank,supplier,carrier,operator,firma,unternehmen,arbeitgeber,entreprise,societe,employeur,empresa,azienda,ditta,bedrijf,werkgever,companie,societate,angajator,pracodawca,kompania,shop,salon,club"),
    SURNAME(
            "surname,last name,lastname,family name,nachname,familienname,nom,nom de"
                    + " famille,apellido,apellidos,cognome,achternaam,nazwisko,nume de"
                    + " familie,mbiemri,sobrenome"),
    GIVEN(
            "forename,forenames,first name,firstname,given name,given"
                    + " names,vorname,prenom,prenoms,nombre,nome,voornaam,imie,prenume,emri"),
    ALIAS(
            "alias,aliases,aka,nickname,also known as,known as,street name,working"
                    + " name,spitzname,surnom,apodo,soprannome,bijnaam,porecla,pseudonim"),
    NAME(
            "name,full name,fullname,nominal,person,subject,person name,poi,suspect,victim,nom"
                + " complet,nom et prenom,nombre completo,nombre y apellidos,nome"
                + " completo,naam,imie i nazwisko,nazwisko i imie,nume,nume si prenume,numele,emri"
                + " i plote,guest,guest"
                + " name,guests,gast,hote,huesped,gosc,oaspete,tenant,passenger,pax,passager,passagier,fahrgast,pasager,pasajero,pasazer,customer,client,kunde,user,who,worker,employee,member,hirer,renter,mieter,huurder,locataire,chirias,najemca,arrendatario,lead"
                + " passenger,occupant,occupants,detainee,arrested,seized from,voller name,vor- und"
                + " nachname,name in ad,beneficiary name,contact,signed,signed by,paid"
                + " by,arbeitnehmer,mitarbeiter,werknemer,salarie,angajat,pracownik,trabajador,foreman,supervisor,manager,booked"
                + " by,collected by,cardholder,reference name"),
    NATIONALITY(
            "nationality,citizenship,nat,staatsangehorigkeit,nationalitat,nationalite,nacionalidad,nazionalita,nationaliteit,cetatenie,cetatenia,nationalitate,obywatelstwo,narodowosc,shtetesia"),
    SEX("sex,gender,m/f,geschlecht,sexe,sexo,sesso,geslacht,plec,gjinia"),
    AMOUNT(
            "amount,sum,value,total,fee,price,gbp,eur,net,gross,wage,wages,pay,deposit,rate,cash,betrag,summe,lohn,montant,salaire,importe,importo,bedrag,loon,suma,kwota,paid"
                + " in,paid out,money in,money"
                + " out,credit,debit,balance,wynagrodzenie,salariu,saldo"),
    KIND(
            "type,call type,service,call,record type,event type,art,typ,type"
                    + " d'appel,soort,tip,tipo,rodzaj,svc,usage type,event"),
    WAY("direction,dir,in/out,io,richtung,sens,richting,kierunek,directie,sentido"),
    REMARKS(
            "remarks,remark,notes,note,comment,comments,details,narrative,text,observations,free"
                + " text,description,desc,analyst,analyst note,analyst"
                + " comment,particulars,transaction"
                + " details,purpose,reason,message,content,summary,circumstances,other,misc,verwendungszweck,bemerkung,bemerkungen,anmerkung,notiz,remarques,observation,commentaire,commentaires,observaciones,note"
                + " libere,opmerking,opmerkingen,observatii,detalii,uwagi,opis,komentarz,item,exhibit"
                + " description,payment"
                + " details,omschrijving,beschreibung,libelle,concepto,mededeling,explicatii,tytul"),
    NOTHING(
            "id,row,no,nr,seq,ref,reference,urn,exhibit,exhibit"
                + " no,seconds,secs,sec,duration,time,min,mins,minutes,hours,hrs,make,model,colour,color,status,room,rm,seat,class,ticket,age,qty,quantity,count,days,nights,currency,ccy,lac,cid,cell"
                + " id,imsi,iccid,confidence,speed,lane,dauer,duree,duracion,durata,duur,uhrzeit,heure,tijd,uur,ora,godzina,hora,zimmer,chambre,kamer,camera"
                + " no,pokoj,camera nr,lp,poz,pos,nr"
                + " crt,lfd,sitz,batch,invoice,booking,mtcn,txn,tx,transaction"
                + " id,transaction,shift,week,marke,farbe,marque,couleur,merk,kleur,mtcn"
                + " no,position,alter,varsta,wiek,leeftijd");

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

    /** What these words mean as a column's name, empty when they say nothing. */
    static Optional<Meaning> find(String words) {
        return Optional.ofNullable(BY_NAME.get(words));
    }
}
