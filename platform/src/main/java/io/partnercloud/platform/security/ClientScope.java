package io.partnercloud.platform.security;

import java.util.UUID;

/** The client's account that a request under {@code /api/client} is made for: its own, named by the token. An argument of controllers. */
public record ClientScope(UUID client) implements Scope {
    static final String PATH = "/api/client";

    @Override
    public String path() {
        return PATH;
    }
}
