package io.partnercloud.platform.security;

import org.springframework.core.Ordered;

/** In which order the platform's filters stand; Spring Security itself is at -100. */
public final class FilterOrder {
    /** Before anything that looks at a request: what is odd goes no further. */
    public static final int INPUT = Ordered.HIGHEST_PRECEDENCE + 40;

    public static final int BODY_LIMIT = -90;
    public static final int ROW_SCOPE = -80;
    public static final int IDEMPOTENCY = -70;

    private FilterOrder() {}
}
