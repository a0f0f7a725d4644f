package io.partnercloud.reward.client;

import java.util.UUID;

/** Which client. */
public record ClientId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
