package lantern.ingest.parse;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.concurrent.SynchronousQueue;

/**
 * What runs in the process apart: takes documents from its standard input, one after the other, and
 * answers each with its text or a reason. It ends when its input ends, also in the middle of a
 * document.
 */
public final class ParserMain {

    private ParserMain() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream parent = System.out;
        System.setOut(System.err);
        ClosedDoors.shut();
        var out = new DataOutputStream(new BufferedOutputStream(parent));
        out.writeInt(Wire.READY);
        out.flush();
        var requests = new SynchronousQueue<Wire.Request>();
        listen(System.in, requests);
        while (true) {
            Wire.answer(out, answer(requests.take()));
        }
    }

    /** Listens while a document is parsed, so that a parent that dies is noticed at once. */
    private static void listen(InputStream in, SynchronousQueue<Wire.Request> requests) {
        Thread listener =
                new Thread(
                        () -> {
                            try (var data = new DataInputStream(in)) {
                                while (true) {
                                    requests.put(Wire.request(data));
                                }
                            } catch (IOException | InterruptedException ended) {
                                Runtime.getRuntime().halt(0);
                            }
                        },
                        "listener");
        listener.setDaemon(true);
        listener.start();
    }

    private static Wire.Answer answer(Wire.Request request) {
        try {
            return new Wire.Answer.Read(parse(request.kind(), request.bytes()));
        } catch (Refused refused) {
            return new Wire.Answer.NotRead(refused.reason());
        }
    }

    /**
     * Reads a document in this process: for the process apart, and for tests of what it says.
     *
     * @throws Refused with place and reason, whatever the bytes are
     */
    static Parsed parse(DocumentKind kind, byte[] bytes) throws Refused {
        try {
            return parser(kind).parse(bytes);
        } catch (IOException | RuntimeException broken) {
            // A library's message may quote the document: only what it should be is said.
            throw new Refused(
                    "the whole file: broken, or cut short: "
                            + kind.label()
                            + " that cannot be read as one");
        } catch (StackOverflowError deep) {
            throw new Refused("the whole file: nested too deep to be read");
        }
    }

    private static DocumentParser parser(DocumentKind kind) {
        return switch (kind) {
            case PDF -> new PdfParser();
            case OFFICE -> new OfficeParser();
            case OLD_OFFICE -> new OldOfficeParser();
            case MAIL -> new MailParser();
            case HTML -> new HtmlParser();
            case RTF -> new RtfParser();
        };
    }
}
