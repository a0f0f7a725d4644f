package io.partnercloud.platform.events;

import static io.partnercloud.platform.events.Story.ticket;
import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.catalogue.EventJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTests {
    private static final UUID ID = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID CLIENT = UUID.fromString("01980000-0000-7000-8000-000000000002");
    private static final String BODY = EventJson.write(ticket("T-1", CLIENT, "good"));

    @Test
    void anEventOfAKnownTypeIsRead() {
        var reading = Reading.of(message(Map.of(), BODY));

        assertThat(reading).isInstanceOfSatisfying(Reading.Known.class, known -> {
            assertThat(known.incoming().id()).isEqualTo(ID);
            assertThat(known.incoming().key()).isEqualTo(CLIENT.toString());
            assertThat(known.incoming().occurredAt()).isEqualTo(Instant.parse("2026-11-24T09:00:00Z"));
            assertThat(EventJson.write(known.incoming().event())).isEqualTo(BODY);
        });
    }

    @Test
    void aTypeThatIsNotInTheCatalogueIsSkippedWhateverItsBody() {
        assertThat(Reading.of(message(Map.of("ce_type", "support.invented.v9"), "no json")))
                .isEqualTo(new Reading.UnknownType("support.invented.v9"));
    }

    @ParameterizedTest
    @CsvSource({
        "ce_type, '', no header ce_type",
        "ce_id, '', no header ce_id",
        "ce_id, 42, ce_id is no UUID: 42",
        "ce_time, '', no header ce_time",
        "ce_time, yesterday, ce_time is no time: yesterday",
    })
    void anEnvelopeThatLacksSomethingIsUnreadable(String header, String value, String cause) {
        assertThat(Reading.of(message(Map.of(header, value), BODY))).isEqualTo(new Reading.Unreadable(cause));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "null", "[]", "{\"ticket\": 1", "{\"ticket\": \"no uuid\"}"})
    void aBodyThatIsNotWhatItsTypeSaysIsUnreadable(@Nullable String body) {
        assertThat(Reading.of(message(Map.of(), body))).isInstanceOf(Reading.Unreadable.class);
    }

    /** An empty value leaves the header out. */
    private static Received message(Map<String, String> changed, @Nullable String body) {
        var headers = new HashMap<>(Map.of(
                "ce_id", ID.toString(),
                "ce_type", "support.ticket-opened.v1",
                "ce_time", "2026-11-24T12:00:00+03:00"));
        headers.putAll(changed);
        headers.values().removeIf(String::isEmpty);
        var bytes = body == null ? null : body.getBytes(StandardCharsets.UTF_8);
        var message = new ConsumerRecord<String, byte[]>("support.events", 0, 0, CLIENT.toString(), bytes);
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return Received.of(message);
    }
}
