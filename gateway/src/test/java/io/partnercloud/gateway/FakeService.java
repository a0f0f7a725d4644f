package io.partnercloud.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A real HTTP server in place of a service: it notes what it is asked and answers as it is told. */
public final class FakeService {
    private static final int AT_ONCE = 64;

    private final String name;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile Function<Received, Reply> behaviour;
    private final int port;
    private @Nullable HttpServer server;

    /** A request as it came in. */
    public record Received(String method, URI uri, Headers headers, String text, int size) {
        public String path() {
            return uri.getPath();
        }
    }

    /** A body that is written while it is sent; one that fails cuts the connection. */
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    /** An answer to give. */
    public record Reply(int status, long length, Body body, Map<String, String> headers) {
        private static final long NONE = -1;
        private static final long UNTIL_IT_ENDS = 0;

        public static Reply json(int status, String body) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            var length = bytes.length == 0 ? NONE : bytes.length;
            return new Reply(status, length, out -> out.write(bytes), Map.of("Content-Type", "application/json"));
        }

        public static Reply streamed(String contentType, Body body) {
            return new Reply(200, UNTIL_IT_ENDS, body, Map.of("Content-Type", contentType));
        }

        public Reply with(String header, String value) {
            var more = new LinkedHashMap<>(headers);
            more.put(header, value);
            return new Reply(status, length, body, more);
        }
    }

    FakeService(String name) {
        this.name = name;
        this.behaviour = this::usual;
        this.port = start(0);
    }

    public URI uri() {
        return URI.create("http://localhost:" + port);
    }

    public void answer(Function<Received, Reply> how) {
        behaviour = how;
    }

    public List<Received> received() {
        return List.copyOf(received);
    }

    public Received last() {
        return received.getLast();
    }

    /** Nobody listens on its port any more. */
    public void stop() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    void reset() {
        if (server == null) {
            start(port);
        }
        behaviour = this::usual;
        received.clear();
    }

    private Reply usual(Received request) {
        return Reply.json(200, "{\"service\":\"%s\",\"path\":\"%s\"}".formatted(name, request.uri()));
    }

    private int start(int wanted) {
        try {
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), AT_ONCE);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.createContext("/", this::handle);
            started.start();
            server = started;
            return started.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it throws, the server closes the connection in the middle of the answer. */
    private void handle(HttpExchange exchange) throws IOException {
        var sent = exchange.getRequestBody().readAllBytes();
        var request = new Received(
                exchange.getRequestMethod(),
                exchange.getRequestURI(),
                exchange.getRequestHeaders(),
                new String(sent, StandardCharsets.UTF_8),
                sent.length);
        received.add(request);
        var reply = behaviour.apply(request);
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(reply.status(), reply.length());
        if (reply.length() != Reply.NONE) {
            reply.body().writeTo(exchange.getResponseBody());
        }
        exchange.close();
    }
}
