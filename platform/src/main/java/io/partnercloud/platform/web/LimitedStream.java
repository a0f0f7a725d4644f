package io.partnercloud.platform.web;

import io.partnercloud.platform.problem.BrokenBody;
import io.partnercloud.platform.problem.PayloadTooLarge;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** A body on its way in, up to a limit; what goes wrong while it comes is the caller's fault, and says so by its type. */
public final class LimitedStream extends ServletInputStream {
    private final ServletInputStream stream;
    private final long limit;
    private long count;

    /** @param limit in bytes */
    public LimitedStream(ServletInputStream stream, long limit) {
        this.stream = stream;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read;
        try {
            read = stream.read(buffer, offset, length);
        } catch (IOException e) {
            throw new BrokenBody(e);
        }
        count += Math.max(read, 0);
        if (count > limit) {
            throw new PayloadTooLarge(limit);
        }
        return read;
    }

    @Override
    public boolean isFinished() {
        return stream.isFinished();
    }

    @Override
    public boolean isReady() {
        return stream.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        stream.setReadListener(listener);
    }
}
