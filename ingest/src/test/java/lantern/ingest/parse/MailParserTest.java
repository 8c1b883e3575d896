package lantern.ingest.parse;

import static lantern.ingest.parse.DocumentKind.MAIL;
import static lantern.ingest.parse.Invented.parsed;
import static lantern.ingest.parse.Invented.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

@SuppressWarnings("StringConcatToTextBlock") // which line ends with what matters
class MailParserTest {

    private static final String HEAD =
            "From: =?iso-8859-1?Q?J=F6rg?= Invented <jorg@example.org>\r\n"
                    + "To: desk@example.org,\r\n analyst@example.org\r\n"
                    + "Date: Wed, 12 Mar 2025 10:00:00 +0000\r\n"
                    + "Subject: =?UTF-8?B?"
                    + Base64.getEncoder()
                            .encodeToString("Ana – seen".getBytes(StandardCharsets.UTF_8))
                    + "?=\r\nMIME-Version: 1.0\r\n";

    private static byte[] latin(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void whoWroteToWhomIsPartOfTheText() {
        assertThat(text(MAIL, latin(HEAD + "Content-Type: text/plain\r\n\r\nShe left.\r\n")))
                .isEqualTo(
                        "From: Jörg Invented <jorg@example.org>\n"
                                + "To: desk@example.org, analyst@example.org\n"
                                + "Date: Wed, 12 Mar 2025 10:00:00 +0000\n"
                                + "Subject: Ana – seen\n\nShe left.\n");
    }

    @Test
    void quotedPrintableAndOddCharsetsAreDecoded() {
        String body =
                "Content-Type: text/plain; charset=windows-1251\r\n"
                        + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                        + "=C8=E2=E0=ED met =\r\nher.\r\n";
        assertThat(text(MAIL, latin(HEAD + body))).endsWith("\nИван met her.\n");
        byte[] russian = "Иван".getBytes(Charset.forName("KOI8-R"));
        String encoded = Base64.getEncoder().encodeToString(russian);
        assertThat(
                        text(
                                MAIL,
                                latin(
                                        HEAD
                                                + "Content-Type: text/plain; charset=\"koi8-r\"\r\n"
                                                + "Content-Transfer-Encoding: base64\r\n\r\n"
                                                + encoded)))
                .endsWith("\nИван\n");
    }

    @Test
    void ofTwoWritingsThePlainOneIsRead() {
        String both =
                "Content-Type: multipart/alternative; boundary=b\r\n\r\n"
                        + "--b\r\n"
                        + "Content-Type: text/plain\r\n\r\n"
                        + "One met two.\r\n"
                        + "--b\r\n"
                        + "Content-Type: text/html\r\n\r\n"
                        + "<p>One <b>met</b> two.</p>\r\n"
                        + "--b--\r\n";
        assertThat(text(MAIL, latin(HEAD + both))).endsWith("\n\nOne met two.\n");
    }

    @Test
    void aPlainWritingThatLeavesWordsOutIsNotEnough() {
        String both =
                "Content-Type: multipart/alternative; boundary=b\r\n\r\n"
                        + "--b\r\nContent-Type: text/plain\r\n\r\nSee HTML.\r\n"
                        + "--b\r\nContent-Type: text/html\r\n\r\n<p>One met two in Leeds and paid"
                        + " three.</p>\r\n--b--\r\n";
        assertThat(text(MAIL, latin(HEAD + both)))
                .endsWith("One met two in Leeds and paid three.\n");
    }

    @Test
    void whatIsAttachedIsAFileOfItsOwnAlsoAnotherMail() {
        String mixed =
                "Content-Type: multipart/mixed; boundary=\"b b\"\r\n\r\n"
                        + "--b b\r\n"
                        + "Content-Type: text/plain\r\n\r\n"
                        + "See both.\r\n"
                        + "--b b\r\n"
                        + "Content-Type: application/octet-stream\r\n"
                        + "Content-Disposition: attachment; filename*=UTF-8''n%C3%B6te.txt\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n"
                        + "T25lIG1ldCB0d28u\r\n"
                        + "--b b\r\n"
                        + "Content-Type: message/rfc822\r\n\r\n"
                        + "From: a@example.org\r\n"
                        + "Subject: inner\r\n\r\n"
                        + "Inner words.\r\n"
                        + "--b b--\r\n";
        Parsed parsed = parsed(MAIL, latin(HEAD + mixed));
        assertThat(parsed.text()).endsWith("See both.\n");
        assertThat(parsed.parts())
                .extracting(Parsed.Part::name)
                .containsExactly("nöte.txt", "forwarded.eml");
        assertThat(parsed.parts().getFirst().bytes()).isEqualTo(latin("One met two."));
        assertThat(new String(parsed.parts().getLast().bytes(), StandardCharsets.UTF_8))
                .startsWith("From: a@example.org");
    }

    @Test
    void aMalformedMailGivesWhatItHas() {
        String broken =
                "Content-Type: multipart/mixed; boundary=never\r\n\r\nOne met two.\r\n--other\r\n";
        assertThat(parsed(MAIL, latin(HEAD + broken)).text()).contains("Subject: Ana – seen");
        String cut =
                "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                        + "Content-Type: text/plain\r\n\r\nOne met tw";
        assertThat(text(MAIL, latin(HEAD + cut))).endsWith("One met tw\n");
    }
}
