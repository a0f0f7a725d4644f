package io.partnercloud.testsupport.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.ForgedTokens;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Sends every operation of a service what it should refuse: characters that control or turn, dates of no calendar, blank
 * words, parameters that nobody declared, bodies and media types that are none. Each is answered with a problem of the
 * 4xx, none with a failure. A new operation is tried by itself.
 */
public final class HostileInputs {
    /** Refused wherever they stand. */
    private static final List<String> UNFIT = List.of("a%00b", "%1B%5B2J", "a%E2%80%AEb", "a%0Ab", "%C2%85");

    /** Refused where they make no sense, never a failure. */
    private static final List<String> ODD =
            List.of("%20", "%2B999999999-12", "%2B999999999-12-31", "-1", "99999999999999999999", "%F0%9F%92%A5", "'");

    private final ApiClient api;
    private final Subject subject;

    private HostileInputs(ApiClient api, Subject subject) {
        this.api = api;
        this.subject = subject;
    }

    /** One test per operation, in the name of somebody of whom the service knows nothing. */
    public static Collection<DynamicTest> of(ApiClient api, RequestMappingHandlerMapping mappings) {
        return of(api, mappings, Subject.NOBODY);
    }

    /** One test per operation. */
    public static Collection<DynamicTest> of(ApiClient api, RequestMappingHandlerMapping mappings, Subject subject) {
        var inputs = new HostileInputs(api, subject);
        var endpoints = Endpoint.of(mappings);
        assertThat(endpoints).isNotEmpty();
        return endpoints.stream()
                .map(endpoint -> dynamicTest(endpoint.toString(), () -> inputs.tryOut(endpoint)))
                .toList();
    }

    /** The service itself refuses them, without the gateway in front; every service has jobs. */
    public static Collection<DynamicTest> forgedTokens(ApiClient api) {
        api.as(ForgedTokens.real()).get("/api/admin/jobs").expect(200);
        return ForgedTokens.all().entrySet().stream()
                .map(forged -> dynamicTest(
                        forged.getKey(),
                        () -> api.as(forged.getValue()).get("/api/admin/jobs").expect(401)))
                .toList();
    }

    /** What Tomcat and the first filters refuse before anything of the service is asked. */
    public static Collection<DynamicTest> rawRequests(int port) {
        var head = "GET /api/admin/jobs%s HTTP/1.1\nHost: localhost\nConnection: close\n%s\n";
        return Map.of(
                        head.formatted("", "X-A: \u00c2\u008e\n"),
                        400,
                        head.formatted("", "Idempotency-Key: \u00d0\u00ba\u00d1\u0087\n"),
                        400,
                        head.formatted("", "X-A: " + "a".repeat(20_000) + "\n"),
                        431,
                        head.formatted("%2f", ""),
                        400,
                        head.formatted("%00", ""),
                        400,
                        head.formatted("?a[]=1", ""),
                        400,
                        head.formatted("?a=%4", ""),
                        400,
                        head.formatted("", "Content-Length: abc\n"),
                        400,
                        head.formatted("", "Transfer-Encoding: chunked\n") + "ZZ\n{}\n0\n\n",
                        401)
                .entrySet()
                .stream()
                .map(request -> dynamicTest(request.getKey().substring(0, 40), () -> {
                    var answer = RawHttp.ask(port, request.getKey());
                    assertThat(answer.status()).as(answer.text()).isEqualTo(request.getValue());
                    assertThat(answer.isProblem()).as(answer.text()).isTrue();
                }))
                .toList();
    }

    private void tryOut(Endpoint endpoint) {
        queries(endpoint);
        if (endpoint.hasJsonBody()) {
            fields(endpoint);
            bodies(endpoint);
        }
    }

    private void queries(Endpoint endpoint) {
        var undeclared = send(endpoint, "?no-such-parameter=1", "{}");
        if (undeclared.status() != 415) { // a file is wanted there: the method is not even found for JSON
            assertThat(refused(endpoint, "?no-such-parameter", undeclared, 400).code())
                    .isEqualTo("unknown_parameter");
        }
        for (String name : endpoint.parameters()) {
            for (String value : UNFIT) {
                refused(endpoint, "?" + name + "=" + value, send(endpoint, "?" + name + "=" + value, "{}"), 400);
            }
            if (endpoint.method() == RequestMethod.GET) {
                for (String value : ODD) {
                    survived(endpoint, "?" + name + "=" + value, send(endpoint, "?" + name + "=" + value, "{}"));
                }
            }
        }
    }

    private void fields(Endpoint endpoint) {
        for (String name : endpoint.fields(String.class)) {
            for (String value : List.of("a\\u0000b", "a\\u202eb", "\\u0085", "a\\ud800b", "\\u2066")) {
                var body = "{\"%s\":\"%s\"}".formatted(name, value);
                var answer = unlessNothingIsThere(endpoint, body, send(endpoint, "", body));
                if (answer.status() == 400) {
                    assertThat(answer.text("/errors/0/code"))
                            .as(endpoint + body)
                            .isEqualTo("forbidden_characters");
                    assertThat(answer.text("/errors/0/pointer"))
                            .as(endpoint + body)
                            .isEqualTo("/" + name);
                }
            }
        }
        for (String name : endpoint.fields(LocalDate.class)) {
            outOfRange(endpoint, name, "+999999999-12-31", "0001-01-01", "9999-12-31", "-4713-01-01");
        }
        for (String name : endpoint.fields(YearMonth.class)) {
            outOfRange(endpoint, name, "+999999999-12", "0001-01", "9999-12");
        }
    }

    private void outOfRange(Endpoint endpoint, String name, String... values) {
        for (String value : values) {
            var body = "{\"%s\":\"%s\"}".formatted(name, value);
            unlessNothingIsThere(endpoint, body, send(endpoint, "", body));
        }
    }

    private void bodies(Endpoint endpoint) {
        if (endpoint.needsABody()) {
            unlessNothingIsThere(endpoint, "no body", send(endpoint, "", ""));
        }
        for (String body : List.of("{", "nothing", "[".repeat(5_000), "{\"a\":\"\u0000\"}", "{\"\\u0000\":1}")) {
            unlessNothingIsThere(endpoint, body, send(endpoint, "", body));
        }
        for (String type :
                List.of("application/*", "*/*", "nonsense", "application/json;charset=nonsense", "text/plain")) {
            var answer = endpoint.caller(api, subject)
                    .withHeader("Content-Type", type)
                    .send(endpoint.method().name(), endpoint.path(subject), "{}");
            if (answer.status() == 404 && type.equals("text/plain")) {
                unlessNothingIsThere(endpoint, type, answer);
            } else {
                refused(endpoint, type, answer, 415);
            }
        }
    }

    private Answer send(Endpoint endpoint, String query, String body) {
        var caller = endpoint.caller(api, subject);
        return endpoint.method() == RequestMethod.GET
                ? caller.get(endpoint.path(subject) + query)
                : caller.send(endpoint.method().name(), endpoint.path(subject) + query, body);
    }

    /** 400; or 404 where the path names something that the service does not know and asks after first. */
    private Answer unlessNothingIsThere(Endpoint endpoint, String what, Answer answer) {
        var isThere = answer.status() != 404 || !endpoint.mayFindNothing(subject);
        return refused(endpoint, what, answer, isThere ? 400 : 404);
    }

    private static Answer refused(Endpoint endpoint, String what, Answer answer, int status) {
        assertThat(answer.status()).as("%s %s: %s", endpoint, what, answer).isEqualTo(status);
        assertThat(answer.header("Content-Type")).as("%s %s", endpoint, what).hasValue("application/problem+json");
        return answer;
    }

    private static void survived(Endpoint endpoint, String what, Answer answer) {
        assertThat(answer.status()).as("%s %s: %s", endpoint, what, answer).isLessThan(500);
    }
}
