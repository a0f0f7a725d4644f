package io.partnercloud.gateway.limit;

import java.io.IOException;

/** The caller did not send the body it had begun; the service is not to blame. */
public final class CallerFailed extends IOException {
    CallerFailed(IOException cause) {
        super(cause);
    }
}
