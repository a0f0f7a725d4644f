package io.partnercloud.localstack.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who calls the gateway with a token of its own: the partner, another partner, an operator. */
final class Caller {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Moving the business date by a week takes a while: every job and event of every day in between is settled. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final int PAGE_SIZE = 200;

    private final HttpClient http;
    private final URI gateway;
    private final String name;
    private final String clientId;
    private final Narrator narrator;
    private @Nullable String token;

    Caller(HttpClient http, URI gateway, String name, String clientId, Narrator narrator) {
        this.http = http;
        this.gateway = gateway;
        this.name = name;
        this.clientId = clientId;
        this.narrator = narrator;
    }

    /** Gets a token for the machine client, which all sandboxes know. */
    void signIn() {
        var basic = Base64.getEncoder().encodeToString((clientId + ":demo-secret").getBytes(UTF_8));
        var request = HttpRequest.newBuilder(gateway.resolve("/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .timeout(PATIENCE)
                .build();
        token = send(request, "POST /oauth2/token").expect(200).text("access_token");
    }

    /** As {@link #signIn}, said aloud. */
    void signInAloud() {
        signIn();
        narrator.request(name, "POST", "/oauth2/token as " + clientId, 200);
    }

    Answer post(String path, Object body) {
        var answer = quietPost(path, body);
        narrator.request(name, "POST", path, answer.status());
        return answer;
    }

    Answer quietPost(String path, Object body) {
        var key = UUID.randomUUID().toString();
        return call(
                "POST " + path,
                () -> request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build());
    }

    Answer get(String path) {
        var answer = quietGet(path);
        narrator.request(name, "GET", path, answer.status());
        return answer;
    }

    /** For asking again and again until something has happened. */
    Answer quietGet(String path) {
        return call("GET " + path, () -> request(path).GET().build());
    }

    /** All items of a paged list; the path has a query already. */
    List<JsonNode> all(String path) {
        var items = new ArrayList<JsonNode>();
        for (int page = 0; ; page++) {
            var answer = quietGet(path + "&page=" + page + "&size=" + PAGE_SIZE).expect(200);
            answer.body().get("items").forEach(items::add);
            if (items.size() >= answer.body().get("total").asInt()) {
                return items;
            }
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en")
                .timeout(PATIENCE);
    }

    private Answer call(String what, Supplier<HttpRequest> request) {
        if (token == null) {
            signIn();
        }
        var answer = send(request.get(), what);
        if (answer.status() != 401) {
            return answer;
        }
        signIn(); // the token has run out
        return send(request.get(), what);
    }

    private Answer send(HttpRequest request, String what) {
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
            var body = response.body().isBlank() ? "{}" : response.body();
            return new Answer(name + ": " + what, response.statusCode(), read(body));
        } catch (IOException e) {
            throw new Unexpected("nobody answers at " + request.uri() + " (" + e + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unexpected("interrupted", e);
        }
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException _) {
            return JSON.valueToTree(Map.of("notJson", body));
        }
    }
}
