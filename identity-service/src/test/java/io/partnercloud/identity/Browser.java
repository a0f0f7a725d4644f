package io.partnercloud.identity;

import io.partnercloud.platform.security.GatewayProof;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser with cookies that follows no redirect by itself and comes as if through the gateway. */
public final class Browser {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String base;
    private final String address;
    private final String proof;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** Behind the gateway, at that address. */
    public Browser(int port, String address) {
        this(port, address, GatewayProof.of("sandbox-gateway-secret"));
    }

    public Browser(int port, String address, String proof) {
        this.base = "http://localhost:" + port;
        this.address = address;
        this.proof = proof;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html"));
    }

    public HttpResponse<String> submit(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** As a script of a page does, with the page's CSRF token. */
    public HttpResponse<String> post(String path, String json, String csrf) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", csrf)
                .POST(BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> signIn(String login, String password) {
        return submit("/sign-in", Map.of("login", login, "password", password, "_csrf", csrf(get("/sign-in"))));
    }

    public static String csrf(HttpResponse<String> page) {
        var found = CSRF.matcher(page.body());
        if (!found.find()) {
            throw new AssertionError("no CSRF token in " + page.body());
        }
        return found.group(1);
    }

    public static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError("no redirect: " + answer));
    }

    /** The same browser, with all that it keeps of the sites it has been to but the cookie of that name. */
    public void forget(String cookie) {
        var store = cookies.getCookieStore();
        store.getCookies().stream()
                .filter(each -> each.getName().equals(cookie))
                .toList()
                .forEach(each -> store.remove(null, each));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(
                    request.header("X-Forwarded-For", address)
                            .header(GatewayProof.HEADER, proof)
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
