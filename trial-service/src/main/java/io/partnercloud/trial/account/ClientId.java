package io.partnercloud.trial.account;

import java.util.UUID;

/** A client's identity from the request on; the trial request has the same. */
public record ClientId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
