package io.partnercloud.platform.security;

/** The operator who makes a request under {@code /api/admin}. An argument of controllers. */
public record Operator(String subject) implements Scope {
    static final String PATH = "/api/admin";

    @Override
    public String path() {
        return PATH;
    }
}
