package io.partnercloud.platform.security;

import io.partnercloud.contracts.values.SealedSecret;

/** Opens what a {@link SecretBox} sealed; a bean only where {@code partnercloud.secrets.private-key} is set. */
public interface SecretReader {
    /** @throws IllegalArgumentException when it was sealed for somebody else or is damaged */
    String open(SealedSecret secret);
}
