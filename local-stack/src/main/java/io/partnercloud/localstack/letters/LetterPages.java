package io.partnercloud.localstack.letters;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The pages of the letter box, and the same as JSON for tests and scripts. */
final class LetterPages implements AutoCloseable {
    private static final Pattern ONE_LETTER = Pattern.compile("/letters/(\\d+)");
    private static final Pattern BODY = Pattern.compile("/letters/(\\d+)/body");
    private static final Pattern ATTACHMENT = Pattern.compile("/letters/(\\d+)/attachments/(\\d+)");
    private static final Pattern MESSAGE = Pattern.compile("/api/messages/(\\d+)");
    private static final String HTML = "text/html; charset=utf-8";
    private static final String JSON = "application/json; charset=utf-8";

    private final LetterBox box;
    private final HttpServer server;
    private final JsonMapper json = JsonMapper.shared();

    /** What a request is answered with. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Answer(int status, String type, byte[] body, Map<String, String> headers) {
        static Answer of(int status, String type, String body) {
            return new Answer(status, type, body.getBytes(UTF_8), Map.of());
        }

        static Answer notFound() {
            return of(404, HTML, LetterHtml.page("Not found", "<p>There is no such letter.</p>"));
        }
    }

    LetterPages(LetterBox box, @Nullable InetAddress address, int port) throws IOException {
        this.box = box;
        server = HttpServer.create(
                address == null ? new InetSocketAddress(port) : new InetSocketAddress(address, port), 50);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var answer = answer(exchange);
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", answer.type());
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Cache-Control", "no-store");
            answer.headers().forEach(headers::set);
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private Answer answer(HttpExchange exchange) {
        var path = exchange.getRequestURI().getPath();
        var query = query(exchange.getRequestURI().getRawQuery());
        if (exchange.getRequestMethod().equals("DELETE") && path.equals("/api/messages")) {
            box.clear();
            return Answer.of(204, JSON, "");
        }
        if (!exchange.getRequestMethod().equals("GET")) {
            return Answer.of(405, JSON, "{}");
        }
        return switch (path) {
            case "/" -> Answer.of(200, HTML, LetterHtml.list(found(query), query.getOrDefault("to", "")));
            case "/health" -> Answer.of(200, JSON, "{\"status\":\"UP\"}");
            case "/api/messages" ->
                json(Map.of("items", found(query).stream().map(this::view).toList()));
            default -> one(path);
        };
    }

    private Answer one(String path) {
        var attachment = ATTACHMENT.matcher(path);
        if (attachment.matches()) {
            return letter(attachment.group(1), letter -> attachment(letter, Integer.parseInt(attachment.group(2))));
        }
        var message = MESSAGE.matcher(path);
        if (message.matches()) {
            return letter(message.group(1), letter -> json(view(letter)));
        }
        var body = BODY.matcher(path);
        if (body.matches()) {
            return letter(body.group(1), LetterPages::body);
        }
        var one = ONE_LETTER.matcher(path);
        return one.matches()
                ? letter(one.group(1), letter -> Answer.of(200, HTML, LetterHtml.letter(letter)))
                : Answer.notFound();
    }

    private Answer letter(String id, Function<Letter, Answer> view) {
        Optional<Letter> letter = id.length() > 18 ? Optional.empty() : box.find(Long.parseLong(id));
        return letter.map(view).orElseGet(Answer::notFound);
    }

    /** The HTML as it came; nothing in it may run or load. */
    private static Answer body(Letter letter) {
        var policy = "sandbox allow-popups; default-src 'none'; img-src data: cid:; style-src 'unsafe-inline'";
        return new Answer(200, HTML, letter.html().getBytes(UTF_8), Map.of("Content-Security-Policy", policy));
    }

    private static Answer attachment(Letter letter, int number) {
        if (number >= letter.attachments().size()) {
            return Answer.notFound();
        }
        var file = letter.attachments().get(number);
        var name = URLEncoder.encode(file.name(), UTF_8).replace("+", "%20");
        return new Answer(
                200,
                "application/octet-stream",
                file.content(),
                Map.of("Content-Disposition", "attachment; filename*=UTF-8''" + name));
    }

    private Answer json(Object value) {
        return Answer.of(200, JSON, json.writeValueAsString(value));
    }

    private Map<String, Object> view(Letter letter) {
        return Map.of(
                "id", letter.id(),
                "date", letter.receivedAt().toString(),
                "messageId", letter.messageId(),
                "from", letter.from(),
                "to", letter.to(),
                "subject", letter.subject(),
                "text", letter.text(),
                "html", letter.html(),
                "attachments", letter.attachments().stream().map(this::view).toList());
    }

    private Map<String, Object> view(Letter.Attachment file) {
        return Map.of("name", file.name(), "type", file.type(), "size", file.content().length);
    }

    private List<Letter> found(Map<String, String> query) {
        return box.matching(query.getOrDefault("to", ""), query.getOrDefault("subject", ""));
    }

    private static Map<String, String> query(@Nullable String raw) {
        var query = new HashMap<String, String>();
        for (var pair : raw == null ? new String[0] : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                query.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), UTF_8));
            }
        }
        return query;
    }
}
