package io.partnercloud.billing.base.client;

import java.util.UUID;

/** Which client; the id that trial-service gave it. */
public record ClientId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
