package io.partnercloud.trial.provisioning.jdbc;

import io.partnercloud.trial.provisioning.ContentsOrder;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What an account holds as JSON in a column. */
public final class ContentsJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ContentsJson() {}

    public static String write(ContentsOrder order) {
        return MAPPER.writeValueAsString(Map.of("infobases", order.infobases(), "users", order.users()));
    }
}
