package io.partnercloud.reward.partner;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Which partner. */
public record PartnerId(@JsonValue UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
