package io.partnercloud.platform.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that has come in whole and is read once more, from memory or from a file. */
public final class ReadStream extends ServletInputStream {
    private final InputStream body;
    private boolean finished;

    public ReadStream(InputStream body) {
        this.body = body;
    }

    @Override
    public int read() throws IOException {
        return noted(body.read());
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return noted(body.read(buffer, offset, length));
    }

    private int noted(int read) {
        finished |= read < 0;
        return read;
    }

    @Override
    public void close() throws IOException {
        body.close();
    }

    @Override
    public boolean isFinished() {
        return finished;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
        throw new UnsupportedOperationException("this body is read at once");
    }
}
