package io.partnercloud.platform.idempotency;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/** The answer that the first request with a key was given. */
final class StoredAnswer {
    private final byte[] requestHash;
    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    StoredAnswer(byte[] requestHash, int status, Map<String, String> headers, byte[] body) {
        this.requestHash = requestHash;
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    boolean isFor(byte[] hash) {
        return Arrays.equals(requestHash, hash);
    }

    /** It was a secret, and is not here: no other answer of this status is kept. */
    boolean isGivenOnce() {
        return status == IdempotencyFilter.GIVEN_ONCE.value();
    }

    void replay(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        headers.forEach(response::setHeader);
        response.setHeader("Idempotency-Replayed", "true");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }
}
