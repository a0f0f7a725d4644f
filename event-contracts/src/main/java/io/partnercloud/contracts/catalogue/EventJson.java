package io.partnercloud.contracts.catalogue;

import io.partnercloud.contracts.IntegrationEvent;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** How events look as JSON: money as a decimal string, dates and instants as ISO-8601, unknown fields ignored. */
public final class EventJson {
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private EventJson() {}

    public static String write(IntegrationEvent event) {
        return MAPPER.writeValueAsString(event);
    }

    /** Throws Jackson's exception where the text is not what the type's schema says. */
    public static <E extends IntegrationEvent> E read(String json, Class<E> type) {
        return MAPPER.readValue(json, type);
    }
}
