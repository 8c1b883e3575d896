package lantern.ingest.parse;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.List;
import java.util.Set;

/**
 * Shuts the ways out of this process that a library could take: no document may open an address.
 */
final class ClosedDoors {

    private static final Set<String> OWN = Set.of("jar", "file", "jrt");

    private ClosedDoors() {}

    static void shut() {
        URL.setURLStreamHandlerFactory(protocol -> OWN.contains(protocol) ? null : new NoHandler());
        ProxySelector.setDefault(new NoWay());
    }

    private static final class NoHandler extends URLStreamHandler {

        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            throw new IOException("no document may open an address");
        }
    }

    /** What opens a connection without a URL asks here first. */
    private static final class NoWay extends ProxySelector {

        @Override
        public List<Proxy> select(URI uri) {
            throw new IllegalStateException("no document may open an address");
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            // never asked: nothing is opened
        }
    }
}
