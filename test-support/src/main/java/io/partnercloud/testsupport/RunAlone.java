package io.partnercloud.testsupport;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

/**
 * Runs one service alone in the sandbox profile, from an IDE say: on its usual port, with a PostgreSQL and a Kafka of its
 * own that are empty at the start and gone at the end. Hands out tokens at the service's port plus ten thousand.
 */
public final class RunAlone {
    private static final Logger LOG = LoggerFactory.getLogger(RunAlone.class);
    private static final int TOKENS_ABOVE = 10_000;

    /** The partner with the code 0320, whom the sandbox of partner-reward-service begins with. */
    private static final UUID DEMO_PARTNER = UUID.fromString("01980000-0000-7000-8000-000000000320");

    private RunAlone() {}

    /** Starts the service whose main class this is; the arguments are Spring's ({@code --server.port=9083}). */
    public static void run(Class<?> service, String... arguments) {
        var application = new SpringApplication(service, ServiceITConfiguration.class);
        application.setAdditionalProfiles("sandbox");
        application.addInitializers(new ServiceITInitializer());
        var context = application.run(arguments);
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        int tokens = serveTokens(port + TOKENS_ABOVE);
        LOG.info(
                "Alone at http://localhost:{}; tokens: curl localhost:{}/partner, /operator, /service, /client/<id>",
                port,
                tokens);
    }

    private static int serveTokens(int port) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            serve(server, "/partner", () -> Tokens.partner(DEMO_PARTNER));
            serve(server, "/operator", Tokens::operator);
            serve(server, "/service", Tokens::service);
            server.createContext("/client/", exchange -> answer(exchange, clientToken(exchange)));
            server.start();
            return server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void serve(HttpServer server, String path, Supplier<String> token) {
        server.createContext(path, exchange -> answer(exchange, token.get()));
    }

    /** Of the client whose account's id ends the path. */
    private static String clientToken(HttpExchange exchange) {
        var path = exchange.getRequestURI().getPath();
        return Tokens.client(UUID.fromString(path.substring("/client/".length())));
    }

    private static void answer(HttpExchange exchange, String token) throws IOException {
        try (exchange) {
            var body = token.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
