package io.partnercloud.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import org.awaitility.core.ThrowingRunnable;
import tools.jackson.databind.JsonNode;

/** The words that stories are told in. All go through the gateway; the platform is started once for all stories. */
abstract class Story {
    private static final Duration A_WHILE = Duration.ofSeconds(30);
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Map<String, SignedIn> SIGNED_IN = new ConcurrentHashMap<>();

    /** A token is good for ten minutes. */
    private record SignedIn(Caller caller, long since) {
        boolean isFresh() {
            return System.nanoTime() - since < FRESH.toNanos();
        }
    }

    static Caller anonymous() {
        return Caller.anonymous(Stack.running().gateway());
    }

    static Caller partner() {
        return signedIn("demo-partner");
    }

    static Caller otherPartner() {
        return signedIn("demo-partner-2");
    }

    static Caller operator() {
        return signedIn("demo-operator");
    }

    /** Signs in again before the token ends, not for each request: to check a secret costs a tenth of a second. */
    private static Caller signedIn(String client) {
        return SIGNED_IN
                .compute(
                        client,
                        (_, before) -> before != null && before.isFresh()
                                ? before
                                : new SignedIn(
                                        Caller.signedIn(Stack.running().gateway(), client, "demo-secret"),
                                        System.nanoTime()))
                .caller();
    }

    static String freshEmail(String name) {
        return name + "-" + UUID.randomUUID() + "@example.test";
    }

    /** Facts travel by events: a moment later everybody knows. */
    static void eventually(ThrowingRunnable assertion) {
        await().atMost(A_WHILE).pollInterval(Duration.ofMillis(100)).untilAsserted(assertion);
    }

    static LocalDate businessDate() {
        return LocalDate.parse(
                operator().get("/api/admin/business-date").expect(200).text("/date"));
    }

    /** Moves the sandbox's date; every job of every day in between runs (OPS-4). */
    static void moveTo(LocalDate date) {
        var answer = operator().post("/api/admin/business-date", Map.of("to", date.toString()));
        assertThat(answer.status()).as(answer.body()).isIn(200, 202);
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> {
                    var state = operator().get("/api/admin/business-date").expect(200);
                    assertThat(state.json().path("error").asString("")).isEmpty();
                    assertThat(state.text("/date")).isEqualTo(date.toString());
                    assertThat(state.json().path("movingTo").isMissingNode()
                                    || state.json().path("movingTo").isNull())
                            .isTrue();
                });
    }

    /** The login of a client whose trial has just begun. */
    static String provisionedTrial(String name, String inn, String email) {
        var location = partner()
                .post("/api/partner/trials", TrialOrder.of(name, inn, email))
                .expect(202)
                .header("Location");
        eventually(() ->
                assertThat(partner().get(location).expect(200).text("/status")).isEqualTo("TRIAL"));
        return partner().get(location).text("/clientLogin");
    }

    static Answer client(String login) {
        return partner().get("/api/partner/clients/" + login).expect(200);
    }

    static List<String> rewardLines(String login) {
        return rewards(login, "status");
    }

    static List<String> rewards(String login, String field) {
        return StreamSupport.stream(
                        partner()
                                .get("/api/partner/rewards?size=200&sort=month,desc")
                                .expect(200)
                                .json()
                                .at("/items")
                                .spliterator(),
                        false)
                .filter(line -> line.path("client").asString("").equals(login))
                .map(line -> line.path(field).asString())
                .toList();
    }

    static JsonNode openInvoice(String login) {
        return StreamSupport.stream(
                        partner()
                                .get("/api/partner/invoices?client=" + login)
                                .expect(200)
                                .json()
                                .at("/items")
                                .spliterator(),
                        false)
                .filter(invoice -> !invoice.path("status").asString().equals("PAID"))
                .findFirst()
                .orElseThrow();
    }

    /** BLK-1: the first day that is both past the paid period and past the due date of the invoice that continues it. */
    static LocalDate firstDayOfDebt(String login, LocalDate paidThrough) {
        moveTo(paidThrough);
        var dueOn = LocalDate.parse(openInvoice(login).path("dueOn").asString());
        return (dueOn.isAfter(paidThrough) ? dueOn : paidThrough).plusDays(1);
    }

    /** The text of the letter to this address that says this; waits until it has come. */
    static String letterTo(String address, String word) {
        var found = new String[1];
        eventually(() -> {
            found[0] = Stack.running().letters(address).stream()
                    .filter(letter -> letter.contains(word))
                    .findFirst()
                    .orElse("");
            assertThat(found[0])
                    .as("a letter to %s that says %s", address, word)
                    .isNotEmpty();
        });
        return found[0];
    }
}
