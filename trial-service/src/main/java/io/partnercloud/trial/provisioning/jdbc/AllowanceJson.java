package io.partnercloud.trial.provisioning.jdbc;

import io.partnercloud.trial.account.Allowance;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What an account may use as JSON in a column. */
public final class AllowanceJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private AllowanceJson() {}

    public static String write(Allowance allowance) {
        return MAPPER.writeValueAsString(allowance);
    }

    public static Allowance read(String json) {
        return MAPPER.readValue(json, Allowance.class);
    }

    static @Nullable Allowance readOrNull(@Nullable String json) {
        return json == null ? null : read(json);
    }
}
