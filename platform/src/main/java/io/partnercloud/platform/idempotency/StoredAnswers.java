package io.partnercloud.platform.idempotency;

import io.partnercloud.platform.jdbc.Row;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The requests with a key that were handled, and how they were answered. All of it happens in the caller's transaction. */
final class StoredAnswers {
    private static final String LOCK_TIMEOUT = "55P03";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Duration patience;

    /** @param patience how long a request waits for another one with the same key */
    StoredAnswers(JdbcClient jdbc, JsonMapper json, Duration patience) {
        this.jdbc = jdbc;
        this.json = json;
        this.patience = patience;
    }

    /**
     * True when this request is the first with the key. While another one with the same key is being handled, waits for
     * its end, as long as there is patience.
     *
     * @throws StillInProgress when the other one has not ended by then
     */
    boolean claim(RequestKey key, byte[] requestHash) {
        waitAtMost(patience);
        try {
            var claimed = jdbc.sql("""
                            insert into idempotent_requests (principal, key, request_hash)
                            values (:principal, :key, :hash) on conflict do nothing
                            """)
                    .param("principal", key.principal())
                    .param("key", key.key())
                    .param("hash", requestHash)
                    .update();
            waitAtMost(Duration.ZERO); // zero is for ever: the rest of the transaction waits as usual
            return claimed == 1;
        } catch (DataAccessException e) {
            if (e.getRootCause() instanceof SQLException cause && LOCK_TIMEOUT.equals(cause.getSQLState())) {
                throw new StillInProgress(e);
            }
            throw e;
        }
    }

    void store(RequestKey key, int status, Map<String, String> headers, byte[] body) {
        jdbc.sql("""
                        update idempotent_requests set status = :status, headers = :headers::jsonb, body = :body
                        where principal = :principal and key = :key and scope = current_setting('app.scope')
                        """)
                .param("status", status)
                .param("headers", json.writeValueAsString(headers))
                .param("body", body)
                .param("principal", key.principal())
                .param("key", key.key())
                .update();
    }

    Optional<StoredAnswer> find(RequestKey key) {
        return jdbc.sql("""
                        select request_hash, status, headers::text, body from idempotent_requests
                        where principal = :principal and key = :key and scope = current_setting('app.scope')
                          and status is not null
                        """)
                .param("principal", key.principal())
                .param("key", key.key())
                .query(Row.as(row -> new StoredAnswer(
                        row.bytes("request_hash"),
                        row.integer("status"),
                        json.readValue(row.textOrNull("headers"), new TypeReference<Map<String, String>>() {}),
                        row.bytes("body"))))
                .optional();
    }

    /** How many were forgotten. */
    int forgetOld() {
        return jdbc.sql("delete from idempotent_requests where created_at < now() - interval '7 days'")
                .update();
    }

    private void waitAtMost(Duration time) {
        jdbc.sql("select set_config('lock_timeout', :time, true)")
                .param("time", time.toMillis() + "ms")
                .query(String.class)
                .single();
    }
}
