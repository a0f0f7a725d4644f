package io.partnercloud.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.system.fuzz.FuzzedRequest;
import io.partnercloud.system.fuzz.Fuzzer;
import io.partnercloud.system.fuzz.Known;
import io.partnercloud.system.fuzz.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * Requests by chance, built from what the services say of themselves: none fails a service, none lets somebody in who must
 * not, and every refusal is a problem. {@code -Dfuzz.requests=100000 -Dfuzz.seed=7} plays longer and other games.
 */
@Order(Integer.MAX_VALUE)
class FuzzIT extends Story {
    private static final Logger LOG = LoggerFactory.getLogger(FuzzIT.class);
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 1_500);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final int AT_ONCE = 4;
    private static final int TOLD = 40;

    /** They would leave the game's own field: days pass for everybody, a token ends. */
    private static final Set<String> NOT_PLAYED = Set.of("POST /api/admin/business-date");

    /** Each instant of an answer is told to the millisecond. */
    private static final Pattern ODD_INSTANT = Pattern.compile(
            "\"[a-z]\\w*At\":\"(?!\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}(Z|[+-]\\d\\d:\\d\\d)\")");

    private static final Known KNOWN = new Known();
    private static List<Operation> operations = List.of();

    private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
    private final Set<String> succeeded = ConcurrentHashMap.newKeySet();

    @BeforeAll
    static void somethingIsThereToSpeakOf() {
        operations = Stream.of("", "/identity", "/trial", "/billing", "/reward", "/support", "/notification")
                .map(name -> anonymous().get("/v3/api-docs" + name).expect(200).json())
                .flatMap(document -> Operation.of(document).stream())
                .filter(operation -> !NOT_PLAYED.contains(operation.toString()))
                .collect(
                        Collectors.toMap(Operation::toString, Function.identity(), (one, _) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        var login = provisionedTrial("ООО «Наугад»", Inn.fresh(), freshEmail("fuzz"));
        eventually(() ->
                partner().get("/api/partner/clients/" + login + "/balance").expect(200));
        var lists = Map.of("OPERATOR", operator(), "PARTNER", partner());
        operations.stream()
                .filter(operation ->
                        operation.method().equals("GET") && !operation.path().contains("{"))
                .forEach(operation -> operation.roles().stream()
                        .flatMap(role -> Optional.ofNullable(lists.get(role)).stream())
                        .forEach(caller -> learn(operation.path(), caller.get(operation.path()))));
    }

    @Test
    void noRequestFailsAServiceOrLetsAStrangerIn() {
        var fuzzer = new Fuzzer(operations, KNOWN, SEED);
        var players = new Players();
        var flaws = new ConcurrentLinkedQueue<String>();

        try (var hands = Executors.newFixedThreadPool(AT_ONCE)) {
            IntStream.range(0, REQUESTS)
                    .forEach(number -> hands.execute(() -> {
                        var request = fuzzer.request(number);
                        play(request, players.as(request.caller(), number), flaws);
                    }));
        }

        LOG.info(
                "{} requests to {} operations, {} of them also with success: {}",
                REQUESTS,
                operations.size(),
                succeeded.size(),
                new TreeMap<>(statuses));
        assertThat(flaws.stream().limit(TOLD))
                .as("%d flaws with seed %d", flaws.size(), SEED)
                .isEmpty();
    }

    private void play(FuzzedRequest request, Caller player, ConcurrentLinkedQueue<String> flaws) {
        try {
            var caller = player;
            for (var header : request.headers().entrySet()) {
                caller = caller.with(header.getKey(), header.getValue());
            }
            var answer = caller.send(request.operation().method(), request.target(), request.body());
            statuses.merge(answer.status(), 1, Integer::sum);
            flaw(request, answer).ifPresent(flaw -> flaws.add(flaw + ": " + request + " -> " + shortened(answer)));
            if (answer.status() < 300) {
                succeeded.add(request.operation().toString());
                learn(request.target(), answer);
            }
        } catch (RuntimeException e) {
            flaws.add(e + ": " + request);
        }
    }

    private static Optional<String> flaw(FuzzedRequest request, Answer answer) {
        if (answer.status() >= 500) {
            return Optional.of("a failure");
        }
        if (answer.status() >= 400) {
            var isProblem = answer.header("Content-Type").startsWith("application/problem+json")
                    && !answer.text("/code").isBlank();
            return isProblem ? Optional.empty() : Optional.of("no problem document");
        }
        if (request.mustBeRefused()) {
            return Optional.of("let in");
        }
        if (ODD_INSTANT.matcher(answer.body()).find()) {
            return Optional.of("an instant of another precision");
        }
        return request.operation().declares(answer.status())
                ? Optional.empty()
                : Optional.of("a status nobody told of");
    }

    private static void learn(String path, Answer answer) {
        if (answer.header("Content-Type").startsWith("application/json")) {
            try {
                KNOWN.learn(path, answer.json());
            } catch (JacksonException e) {
                throw new AssertionError("no JSON from " + path, e);
            }
        }
    }

    private static String shortened(Answer answer) {
        var text = answer.status() + " " + answer.body();
        return text.substring(0, Math.min(300, text.length()));
    }
}
