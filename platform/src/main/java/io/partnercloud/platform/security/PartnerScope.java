package io.partnercloud.platform.security;

import java.util.UUID;

/**
 * The partner on whose behalf a request under {@code /api/partner} is made. A controller receives it as an argument; a
 * partner-facing query cannot be written without it.
 */
public record PartnerScope(UUID partner) implements Scope {
    static final String PATH = "/api/partner";

    @Override
    public String path() {
        return PATH;
    }
}
