package io.partnercloud.testsupport.lists;

import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.ServiceDatabase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds every list endpoint of the service, asks for it in every way its controller allows, and has PostgreSQL explain
 * the statements that were run, as the role and in the row scope in which they were run. A list that is added is
 * checked because it is there; a filter without an example fails. Fill the tables first.
 *
 * {@snippet :
 * @ServiceIT
 * @Import(ListCheckConfiguration.class)
 * class BillingListsIT {
 *     @TestFactory
 *     Stream<DynamicTest> everyListGoesByAnIndex() {
 *         return lists.as("/api/partner", Tokens.partner(LARGEST)).as("/api/admin", Tokens.operator())
 *                 .with("client", "1R00042")
 *                 .tests();
 *     }
 * }
 * }
 */
public final class ListCheck {
    private static final String OPERATORS = "/api/admin/";

    private final RequestMappingHandlerMapping mappings;
    private final RequestMappingHandlerAdapter adapter;
    private final ApiClient api;
    private final ServiceDatabase database;
    private final SqlRecorder recorder;
    private final Map<String, String> tokens = new LinkedHashMap<>();
    private final Map<String, List<String>> examples = new LinkedHashMap<>();
    private final Map<String, String> accepted = new LinkedHashMap<>();
    private final Set<String> leftOut = new HashSet<>();
    private final Set<String> operatorsOnly = new HashSet<>();

    ListCheck(
            RequestMappingHandlerMapping mappings,
            RequestMappingHandlerAdapter adapter,
            ApiClient api,
            ServiceDatabase database,
            SqlRecorder recorder) {
        this.mappings = mappings;
        this.adapter = adapter;
        this.api = api;
        this.database = database;
        this.recorder = recorder;
    }

    /** Whose token is sent to paths of this beginning. */
    public ListCheck as(String prefix, String token) {
        tokens.put(prefix, token);
        return this;
    }

    /** What a filter or a part of the path may say; words of enums are known without. */
    public ListCheck with(String parameter, String... values) {
        examples.put(parameter, List.of(values));
        return this;
    }

    /** Lets requests of this path with this parameter go by without an index, for a reason; it must need to. */
    public ListCheck accepting(String path, String parameter, String why) {
        accepted.put(path + "?" + parameter + "=", why);
        return this;
    }

    /** A list that this service has nothing to answer with, for a reason. */
    public ListCheck leavingOut(String path, String why) {
        leftOut.add(path);
        return this;
    }

    /** A filter of operators: it is tried under their paths, and has to be refused under all others. */
    public ListCheck forOperatorsOnly(String filter) {
        operatorsOnly.add(filter);
        return this;
    }

    /** One for each list. */
    public Stream<DynamicTest> tests() {
        Plans.tidy(database);
        var endpoints = ListEndpoint.of(mappings, adapter);
        if (endpoints.isEmpty()) {
            throw new AssertionError("no list was found");
        }
        return endpoints.stream()
                .filter(endpoint -> !leftOut.contains(endpoint.path()))
                .map(endpoint -> DynamicTest.dynamicTest(endpoint.toString(), () -> {
                    var flaws = flaws(endpoint);
                    if (!flaws.isEmpty()) {
                        throw new AssertionError(String.join("\n", flaws));
                    }
                }));
    }

    /** What is wrong with the list at this path. */
    public List<String> flaws(String path) {
        Plans.tidy(database);
        return ListEndpoint.of(mappings, adapter).stream()
                .filter(endpoint -> endpoint.path().equals(path))
                .findFirst()
                .map(this::flaws)
                .orElseThrow();
    }

    private List<String> flaws(ListEndpoint endpoint) {
        var isForOperators = endpoint.path().startsWith(OPERATORS);
        var requests = new ListRequests(endpoint, examples, isForOperators ? Set.of() : operatorsOnly);
        var flaws = new ArrayList<String>();
        endpoint.shortcoming().ifPresent(flaws::add);
        requests.unknown().forEach(name -> flaws.add("needs an example for " + name));
        if (!flaws.isEmpty()) {
            return flaws;
        }
        try (var plans = new Plans(database, ListRules.USUAL)) {
            flaws.addAll(flaws(endpoint, requests, plans));
        }
        return flaws;
    }

    private List<String> flaws(ListEndpoint endpoint, ListRequests requests, Plans plans) {
        var flaws = new ArrayList<String>();
        var needed = new ArrayList<String>();
        var sorts = sorts(requests.forSorts());
        for (String request : requests.pages(sorts)) {
            var found = page(request, plans);
            var exception =
                    accepted.keySet().stream().filter(request::startsWith).findFirst();
            if (exception.isPresent()) {
                needed.addAll(found.isEmpty() ? List.of() : List.of(exception.get()));
            } else {
                flaws.addAll(found);
            }
        }
        for (String request : requests.refused()) {
            var status = client(request).get(request).status();
            if (status != 400) {
                flaws.add("%s: answers %d, though only operators may ask so".formatted(request, status));
            }
        }
        for (String request : requests.exports(sorts)) {
            flaws.addAll(export(request, plans));
        }
        accepted.keySet().stream()
                .filter(exception -> exception.startsWith(endpoint.path() + "?") && !needed.contains(exception))
                .forEach(exception -> flaws.add(exception + " needs no exception any more"));
        return flaws;
    }

    private List<String> sorts(String request) {
        var answer = client(request).get(request);
        return answer.status() == 400
                ? answer.json()
                        .at("/errors/0/allowed")
                        .valueStream()
                        .map(field -> field.asString())
                        .toList()
                : List.of();
    }

    private List<String> page(String request, Plans plans) {
        recorder.take();
        var answer = client(request).get(request);
        var flaws = new ArrayList<>(expected(answer, "application/json"));
        flaws.addAll(plans.flaws(recorder.take()));
        return flaws.stream().map(flaw -> request + ": " + flaw).toList();
    }

    private List<String> export(String request, Plans plans) {
        recorder.take();
        var flaws = new ArrayList<>(
                expected(client(request).withHeader("Accept", "text/csv").begin(request), "text/csv"));
        flaws.addAll(plans.flaws(recorder.take()));
        return flaws.stream().map(flaw -> request + " as CSV: " + flaw).toList();
    }

    private static List<String> expected(Answer answer, String type) {
        var actual = answer.header("Content-Type").orElse("nothing");
        return answer.status() == 200 && actual.startsWith(type)
                ? List.of()
                : List.of("answers %d with %s".formatted(answer.status(), actual));
    }

    private ApiClient client(String request) {
        return tokens.entrySet().stream()
                .filter(token -> request.startsWith(token.getKey()))
                .findFirst()
                .map(token -> api.as(Objects.requireNonNull(token.getValue())))
                .orElse(api);
    }
}
