package io.partnercloud.system;

import io.partnercloud.contracts.catalogue.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who calls the gateway over HTTP: with a token, or without one. */
final class Caller {
    private static final HttpClient HTTP = client().build();

    private final HttpClient http;
    private final URI gateway;
    private final Map<String, String> headers;

    private Caller(HttpClient http, URI gateway, Map<String, String> headers) {
        this.http = http;
        this.gateway = gateway;
        this.headers = headers;
    }

    static Caller anonymous(URI gateway) {
        return new Caller(HTTP, gateway, Map.of());
    }

    /** Signs in with client credentials at the gateway, as a script would. */
    static Caller signedIn(URI gateway, String client, String secret) {
        var credentials = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        var answer = anonymous(gateway)
                .with("Authorization", "Basic " + credentials)
                .with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", "/oauth2/token", "grant_type=client_credentials")
                .expect(200);
        return anonymous(gateway).with("Authorization", "Bearer " + answer.text("/access_token"));
    }

    Caller with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Caller(http, gateway, more);
    }

    /** The same from another address of this machine. */
    Caller from(String address) {
        return new Caller(client().localAddress(InetAddress.ofLiteral(address)).build(), gateway, headers);
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    /** Every call has a key of its own unless the caller set one. */
    Answer post(String path, Object body) {
        var caller = headers.containsKey("Idempotency-Key")
                ? this
                : with("Idempotency-Key", UUID.randomUUID().toString());
        return caller.sendJson("POST", path, body);
    }

    Answer put(String path, Object body) {
        return sendJson("PUT", path, body);
    }

    private Answer sendJson(String method, String path, Object body) {
        var text = body instanceof String raw ? raw : EventJson.MAPPER.writeValueAsString(body);
        var caller = headers.containsKey("Content-Type") ? this : with("Content-Type", "application/json");
        return caller.send(method, path, text);
    }

    Answer send(String method, String path, @Nullable String body) {
        var request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofMinutes(3))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            return Answer.of(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpClient.Builder client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5));
    }
}
