package io.partnercloud.platform.idempotency;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** An {@code Idempotency-Key} and whose it is: two callers never share one. */
record RequestKey(String principal, String key) {
    /** A stranger is known by nothing but the request: only the very same request is a repetition of it. */
    static RequestKey of(@Nullable String subject, String key, byte[] requestHash) {
        return new RequestKey(subject == null ? "anonymous:" + HexFormat.of().formatHex(requestHash) : subject, key);
    }
}
