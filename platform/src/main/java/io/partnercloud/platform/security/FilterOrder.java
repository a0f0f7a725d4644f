package io.partnercloud.platform.security;

/** In which order the platform's filters stand; Spring Security itself is at -100. */
public final class FilterOrder {
    public static final int BODY_LIMIT = -90;
    public static final int ROW_SCOPE = -80;
    public static final int IDEMPOTENCY = -70;

    private FilterOrder() {}
}
