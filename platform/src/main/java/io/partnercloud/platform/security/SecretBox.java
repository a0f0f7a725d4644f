package io.partnercloud.platform.security;

import io.partnercloud.contracts.values.SealedSecret;

/** Seals a secret for its one reader (notification-service), so that it may travel in an event. */
public interface SecretBox {
    SealedSecret seal(String plain);
}
