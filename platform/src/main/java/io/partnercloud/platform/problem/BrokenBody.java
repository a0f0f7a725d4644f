package io.partnercloud.platform.problem;

import java.io.IOException;

/** The caller did not send the body it had begun, or sent it too slowly; nobody else is to blame. */
public final class BrokenBody extends IOException {
    public BrokenBody(IOException cause) {
        super(cause);
    }
}
