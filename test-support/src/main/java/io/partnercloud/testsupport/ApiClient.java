package io.partnercloud.testsupport;

import io.partnercloud.contracts.catalogue.EventJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Speaks HTTP to the service under test as a front end would. Immutable: {@link #as}, {@link #withHeader} give a
 * changed copy. Bodies are JSON text, or any object that Jackson can write.
 */
public final class ApiClient {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int PATIENCE = 200;
    private static final int FIRST_BYTES = 2_000;
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final Supplier<String> base;
    private final Map<String, String> headers;

    private ApiClient(Supplier<String> base, Map<String, String> headers) {
        this.base = base;
        this.headers = headers;
    }

    /** A client of whatever listens at this address, asked for at each request. */
    public static ApiClient at(Supplier<String> base) {
        return new ApiClient(base, Map.of());
    }

    /** With this bearer token, as {@link Tokens} makes them. */
    public ApiClient as(String token) {
        return withHeader("Authorization", "Bearer " + token);
    }

    public ApiClient anonymous() {
        return withHeader("Authorization", null);
    }

    /** With a fresh {@code Idempotency-Key}, the same for all requests of the returned client. */
    public ApiClient once() {
        return withHeader("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** Null removes the header. */
    public ApiClient withHeader(String name, @Nullable String value) {
        var changed = new LinkedHashMap<>(headers);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new ApiClient(base, changed);
    }

    public Answer get(String path) {
        return exchange("GET", path, BodyPublishers.noBody(), null);
    }

    public Answer head(String path) {
        return exchange("HEAD", path, BodyPublishers.noBody(), null);
    }

    /** The beginning of a long answer: hangs up when the first of it has come, and asks again where it is too early. */
    public Answer begin(String path) {
        for (var attempt = 0; ; attempt++) {
            var answer = firstOf(path);
            if (answer.status() != TOO_MANY_REQUESTS || attempt == PATIENCE) {
                return answer;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    public Answer delete(String path) {
        return exchange("DELETE", path, BodyPublishers.noBody(), null);
    }

    /** A POST without a body. */
    public Answer post(String path) {
        return exchange("POST", path, BodyPublishers.noBody(), null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    public Answer patch(String path, Object body) {
        return send("PATCH", path, body);
    }

    public Answer send(String method, String path, Object body) {
        var json = body instanceof String text ? text : EventJson.MAPPER.writeValueAsString(body);
        return exchange(method, path, BodyPublishers.ofString(json), "application/json");
    }

    /** A multipart POST with one file. */
    public Answer upload(String path, String field, String fileName, String contentType, byte[] content) {
        var boundary = "part-" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        body.writeBytes("""
                --%s\r
                Content-Disposition: form-data; name="%s"; filename="%s"\r
                Content-Type: %s\r
                \r
                """.formatted(boundary, field, fileName, contentType).getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        return exchange(
                "POST",
                path,
                BodyPublishers.ofByteArray(body.toByteArray()),
                "multipart/form-data; boundary=" + boundary);
    }

    private Answer firstOf(String path) {
        var response = send("GET", path, BodyPublishers.noBody(), null, BodyHandlers.ofInputStream());
        try (var body = response.body()) {
            return new Answer(response.statusCode(), response.headers(), body.readNBytes(FIRST_BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException("GET " + path, e);
        }
    }

    private Answer exchange(String method, String path, HttpRequest.BodyPublisher body, @Nullable String contentType) {
        var response = send(method, path, body, contentType, BodyHandlers.ofByteArray());
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    private <T> HttpResponse<T> send(
            String method,
            String path,
            HttpRequest.BodyPublisher body,
            @Nullable String contentType,
            HttpResponse.BodyHandler<T> handler) {
        var request = HttpRequest.newBuilder(URI.create(base.get() + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        if (contentType != null && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", contentType);
        }
        headers.forEach(request::header);
        try {
            return HTTP.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
