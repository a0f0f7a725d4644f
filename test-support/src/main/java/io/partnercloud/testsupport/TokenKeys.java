package io.partnercloud.testsupport;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Stands in for identity-service where a service runs as a process of its own: serves the key of {@link Tokens}. */
public final class TokenKeys {
    private TokenKeys() {}

    /** The address to give as {@code IDENTITY_URI}. */
    public static String identityUri() {
        return Server.URI;
    }

    private static final class Server {
        static final String URI = start();

        private static String start() {
            try {
                var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
                server.createContext("/oauth2/jwks", exchange -> {
                    var body = Tokens.publicKeys().getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
                server.start();
                return "http://localhost:" + server.getAddress().getPort();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
