package io.partnercloud.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceIT
class IdempotencyIT {
    private static final String PATH = "/api/partner/toys";

    @Autowired
    private ApiClient api;

    @Autowired
    private ServiceDatabase database;

    @Autowired
    private StoredAnswers answers;

    private final UUID partner = UUID.randomUUID();

    @Test // OPS-0
    void aRepeatedRequestIsAnsweredAsBeforeAndDoesNothingAgain() {
        var client = client().once();

        var first = client.post(PATH, ball()).expect(201);
        var second = client.post(PATH, ball()).expect(201);

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        assertThat(second.header("Idempotency-Replayed")).hasValue("true");
        assertThat(toys()).isEqualTo(1);
    }

    @Test // OPS-0
    void theKeyOfAnotherRequestIsRefused() {
        var client = client().once();
        client.post(PATH, ball()).expect(201);

        var answer = client.post(PATH, Map.of("name", "drum", "size", 1)).expect(422);

        assertThat(answer.code()).isEqualTo("idempotency_key_reused");
        assertThat(toys()).isEqualTo(1);
    }

    @Test
    void theSameRequestManyTimesAtOnceHasOneEffect() throws InterruptedException {
        var client = client().once();
        Callable<Answer> request = () -> client.post(PATH, ball());

        List<Answer> all;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            all = threads.invokeAll(Stream.generate(() -> request).limit(6).toList()).stream()
                    .map(future -> future.resultNow())
                    .toList();
        }

        assertThat(all).extracting(Answer::status).containsOnly(201);
        assertThat(all).extracting(Answer::text).containsOnly(all.getFirst().text());
        assertThat(all.stream()
                        .filter(answer -> answer.header("Idempotency-Replayed").isEmpty()))
                .hasSize(1);
        assertThat(toys()).isEqualTo(1);
    }

    @Test
    void whatBreaksInTheMiddleLeavesNothing() {
        var client = client().once();

        client.post(PATH + "/broken", ball()).expect(500);

        assertThat(toys()).isZero();
        assertThat(stored()).isZero();
        client.post(PATH + "/broken", ball()).expect(500);
    }

    @Test
    void aRefusalIsNotKept() {
        var client = client().once();

        client.post(PATH, Map.of("name", "elephant", "size", 1000)).expect(422);

        assertThat(stored()).isZero();
        client.post(PATH, ball()).expect(201);
    }

    @Test
    void anotherCallersKeyIsAnotherKey() {
        var key = UUID.randomUUID().toString();
        client().withHeader("Idempotency-Key", key).post(PATH, ball()).expect(201);

        var other = api.as(Tokens.partner(UUID.randomUUID()))
                .withHeader("Idempotency-Key", key)
                .post(PATH, ball())
                .expect(201);

        assertThat(other.header("Idempotency-Replayed")).isEmpty();
    }

    @Test
    void aKeyHasOneToTwoHundredCharacters() {
        client().withHeader("Idempotency-Key", "x".repeat(200))
                .post(PATH, ball())
                .expect(201);

        var tooLong = client().withHeader("Idempotency-Key", "x".repeat(201))
                .post(PATH, ball())
                .expect(400);
        var empty =
                client().withHeader("Idempotency-Key", " ").post(PATH, ball()).expect(400);

        assertThat(tooLong.text("/errors/0/parameter")).isEqualTo("Idempotency-Key");
        assertThat(empty.text("/errors/0/code")).isEqualTo("required");
    }

    @Test
    void anUploadIsRepeatedToo() {
        var client = api.once();

        var first = upload(client, "a.csv", "a,b\n1,2\n").expect(200);
        var second = upload(client, "a.csv", "a,b\n1,2\n").expect(200);

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("Idempotency-Replayed")).hasValue("true");
    }

    @Test // OPS-0: another body is another body, were it of the same length
    void theKeyOfAnotherUploadIsRefused() {
        var client = client().once();
        upload(client, "a.csv", "a,b\n1,2\n").expect(200);

        assertThat(upload(client, "a.csv", "a,b\n1,3\n").expect(422).code()).isEqualTo("idempotency_key_reused");
        assertThat(upload(client, "b.csv", "a,b\n1,2\n").expect(422).code()).isEqualTo("idempotency_key_reused");
    }

    @Test
    void anUploadThatIsNoneOrTooLargeIsRefusedWithAKeyAsWithout() {
        assertThat(upload(api.once(), "large.csv", "x".repeat(11 * 1024 * 1024))
                        .expect(413)
                        .code())
                .isEqualTo("payload_too_large");
        assertThat(api.once()
                        .withHeader("Content-Type", "multipart/form-data")
                        .post("/api/public/uploads", "no parts at all")
                        .expect(400)
                        .code())
                .isEqualTo("malformed_multipart");
    }

    @Test
    void aRequestWhoseFirstTakesTooLongIsToldToComeAgain() throws SQLException {
        var key = UUID.randomUUID().toString();
        try (var connection = database.connectAsSuperuser();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "insert into idempotent_requests (principal, key, scope, request_hash) values ('partner-%1$s', '%2$s', '%1$s', '')"
                            .formatted(partner, key));

            var answer = client().withHeader("Idempotency-Key", key)
                    .post(PATH, ball())
                    .expect(409);

            assertThat(answer.code()).isEqualTo("request_in_progress");
            assertThat(answer.header("Retry-After")).isPresent();
            connection.rollback();
        }
    }

    @Test
    void answersAreForgottenAfterAWeek() {
        client().once().post(PATH, ball()).expect(201);
        assertThat(stored()).isEqualTo(1);
        database.asSuperuser()
                .sql(
                        "update idempotent_requests set created_at = now() - interval '8 days' where principal = :principal")
                .param("principal", "partner-" + partner)
                .update();

        answers.forgetOld();

        assertThat(stored()).isZero();
    }

    private ApiClient client() {
        return api.as(Tokens.partner(partner));
    }

    private static Answer upload(ApiClient client, String name, String content) {
        return client.upload("/api/public/uploads", "file", name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> ball() {
        return Map.of("name", "ball", "size", 3);
    }

    private long toys() {
        return database.asSuperuser()
                .sql("select count(*) from toys where partner_id = :partner")
                .param("partner", partner)
                .query(Long.class)
                .single();
    }

    private long stored() {
        return database.asSuperuser()
                .sql("select count(*) from idempotent_requests where principal = :principal")
                .param("principal", "partner-" + partner)
                .query(Long.class)
                .single();
    }
}
