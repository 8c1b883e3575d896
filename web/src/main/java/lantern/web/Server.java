package lantern.web;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import lantern.model.access.UserId;
import lantern.web.house.HandInToken;
import lantern.web.house.House;
import lantern.web.house.Recovery;
import lantern.web.sign.Accounts;
import lantern.web.sign.OneTimeLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** The front end's server over an open house. Closing it closes the house. */
public final class Server implements AutoCloseable {

    private final ServletWebServerApplicationContext context;
    private final House house;
    private volatile Rehearsal rehearsal;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private Server(ServletWebServerApplicationContext context, House house) {
        this.context = context;
        this.house = house;
        this.rehearsal = Rehearsal.begin(house);
    }

    /**
     * Makes the store ready for questions, in the background: after a load, its plans are stale.
     */
    public synchronized void rehearse() {
        rehearsal.close();
        rehearsal = Rehearsal.begin(house);
    }

    /**
     * @param port on 127.0.0.1; 0 takes a free one
     * @throws ServerNotStarted when another program has the port; the house is closed then
     */
    public static Server start(House house, int port) {
        try {
            String token = newToken();
            ApplicationContextInitializer<GenericApplicationContext> rooms =
                    context -> {
                        context.getBeanFactory().registerSingleton("house", house);
                        context.getBeanFactory()
                                .registerSingleton("handInToken", new HandInToken(token));
                    };
            SpringApplication application =
                    new SpringApplicationBuilder(Wiring.class)
                            .registerShutdownHook(false)
                            .properties(Map.of("server.port", port))
                            .initializers(rooms)
                            .build();
            var context = (ServletWebServerApplicationContext) application.run();
            var server = new Server(context, house);
            house.announce(server.port(), token);
            Recovery.begin(house);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "lantern-stop"));
            return server;
        } catch (RuntimeException failure) {
            house.close();
            throw isPortTaken(failure) ? ServerNotStarted.portTaken(port, failure) : failure;
        }
    }

    private static boolean isPortTaken(@Nullable Throwable failure) {
        return failure != null
                && (failure instanceof PortInUseException || isPortTaken(failure.getCause()));
    }

    private static String newToken() {
        byte[] token = new byte[32];
        new SecureRandom().nextBytes(token);
        return HexFormat.of().formatHex(token);
    }

    private int port() {
        return Objects.requireNonNull(context.getWebServer(), "the server runs").getPort();
    }

    public String address() {
        return "http://127.0.0.1:" + port();
    }

    /**
     * A link that signs in once, as the store's first user; that user is made when there is none.
     */
    public String oneTimeLogin() {
        UserId first = bean(Accounts.class).firstUser();
        return address() + bean(OneTimeLinks.class).linkFor(first);
    }

    /** What Spring has made, for commands that work without a browser. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Returns when the server is closed. */
    public void awaitStop() throws InterruptedException {
        stopped.await();
    }

    @Override
    public synchronized void close() {
        if (stopped.getCount() == 0) {
            return;
        }
        try {
            // A request that loads would keep Spring waiting.
            house.stopLoading();
            rehearsal.close();
        } finally {
            try {
                context.close();
            } finally {
                try {
                    house.close();
                } finally {
                    stopped.countDown();
                }
            }
        }
    }

    /** The rooms of {@code web} that Spring finds by itself. */
    @SpringBootApplication(proxyBeanMethods = false)
    static class Wiring {}
}
