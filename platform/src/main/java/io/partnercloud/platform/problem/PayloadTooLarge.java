package io.partnercloud.platform.problem;

import java.io.IOException;

/** A body was still coming when the limit was reached. */
public final class PayloadTooLarge extends IOException {
    private final long limit;

    /** @param limit in bytes */
    public PayloadTooLarge(long limit) {
        super("a body of more than " + limit + " bytes");
        this.limit = limit;
    }

    long limit() {
        return limit;
    }
}
