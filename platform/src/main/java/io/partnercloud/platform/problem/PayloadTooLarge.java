package io.partnercloud.platform.problem;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A body was still coming when the limit was reached. */
public final class PayloadTooLarge extends IOException {
    private final long limit;

    /** @param limit in bytes */
    public PayloadTooLarge(long limit) {
        super("a body of more than " + limit + " bytes");
        this.limit = limit;
    }

    public long limit() {
        return limit;
    }

    /** Readers wrap what they catch: looks through the causes. */
    static @Nullable PayloadTooLarge in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PayloadTooLarge found) {
                return found;
            }
        }
        return null;
    }
}
