package lantern.ingest.read.apart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import lantern.ingest.parse.DocumentKind;
import lantern.ingest.parse.Invented;
import lantern.ingest.parse.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What parses may be killed: it costs one document, and the next one is read. */
class ParserPoolTest {

    private static final Wire.Request GOOD =
            new Wire.Request(DocumentKind.PDF, Invented.pdf(List.of("One met two.")));

    /** Nested so deep that it takes its time. */
    private static Wire.Request slow() {
        StringBuilder page = new StringBuilder("<html><body>");
        for (int link = 0; link < 60_000; link++) {
            page.append("<table><tr><td><a href=x><b><i>");
        }
        return new Wire.Request(DocumentKind.HTML, Invented.utf8(page.toString()));
    }

    private static ParserOptions options() {
        return ParserOptions.usual();
    }

    @Test
    void aProcessIsUsedAgain() {
        try (ParserPool pool = new ParserPool(options())) {
            assertThat(pool.parse(GOOD)).isInstanceOf(Wire.Answer.Read.class);
            assertThat(pool.parse(GOOD)).isEqualTo(pool.parse(GOOD));
            assertThat(pool.resting()).isEqualTo(1);
        }
    }

    @Test
    void whatTakesTooLongIsStoppedAndTheNextIsRead() {
        try (ParserPool pool = new ParserPool(options().withWork(Duration.ofMillis(1)))) {
            assertThat(pool.parse(slow()))
                    .asString()
                    .contains("the whole file: the parser was stopped: it worked on it for more");
            assertThat(pool.resting()).isZero();
        }
    }

    @Test
    void whatEatsAllMemoryCostsItselfAlone() {
        try (ParserPool pool = new ParserPool(options().withHeapMebibytes(24))) {
            byte[] large = new byte[20 * 1024 * 1024];
            Wire.Request hungry = new Wire.Request(DocumentKind.RTF, large);
            assertThat(pool.parse(hungry))
                    .isEqualTo(
                            new Wire.Answer.NotRead(
                                    "the whole file: the parser ran out of memory on it"));
            assertThat(pool.parse(GOOD)).isInstanceOf(Wire.Answer.Read.class);
        }
    }

    @Test
    void aProcessThatWasKilledWhileItRestedIsReplaced() throws Exception {
        try (ParserPool pool = new ParserPool(options())) {
            pool.parse(GOOD);
            List<ProcessHandle> children = ProcessHandle.current().children().toList();
            for (ProcessHandle child : children) {
                if (child.info().commandLine().orElse("").contains("ParserMain")) {
                    child.destroyForcibly();
                    child.onExit().get();
                }
            }
            assertThat(pool.parse(GOOD)).isInstanceOf(Wire.Answer.Read.class);
        }
    }

    @Test
    void aDocumentThatEndsItsParserTwiceIsTriedAThirdTime() {
        Mortal.deaths = 2;
        try (ParserPool pool = new ParserPool(options(), Mortal::new)) {
            assertThat(pool.parse(GOOD)).isEqualTo(Mortal.ANSWER);
            assertThat(Mortal.deaths).isZero();
        }
    }

    @Test
    void aDocumentThatEndsItsParserThreeTimesIsNotRead() {
        Mortal.deaths = 4;
        try (ParserPool pool = new ParserPool(options(), Mortal::new)) {
            assertThat(pool.parse(GOOD)).isInstanceOf(Wire.Answer.NotRead.class);
            assertThat(Mortal.deaths).as("three of four deaths").isEqualTo(1);
        }
    }

    /** Dies as often as it is told to, whichever of them is asked. */
    private static final class Mortal implements Parser {

        private static final Wire.Answer ANSWER = new Wire.Answer.NotRead("answered");
        private static int deaths;

        @Override
        public Wire.Answer parse(Wire.Request request, Duration work) throws ParserDied {
            if (deaths > 0) {
                deaths--;
                throw new ParserDied("the parser ended", true);
            }
            return ANSWER;
        }

        @Override
        public boolean isAlive() {
            return true;
        }

        @Override
        public void close() {}
    }

    @Test
    void aMachineWithoutParsersIsToldOnceAndBlamesNoDocument(@TempDir Path folder)
            throws IOException {
        try (ParserPool pool = new ParserPool(options().withLibraries(folder.resolve("nowhere")))) {
            assertThatThrownBy(() -> pool.parse(GOOD))
                    .isInstanceOf(ParserMissing.class)
                    .hasMessageContaining("run ./lantern build");
        }
    }
}
