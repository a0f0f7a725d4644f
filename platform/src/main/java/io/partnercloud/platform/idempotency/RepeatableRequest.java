package io.partnercloud.platform.idempotency;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** A request whose body has been read for its hash and can be read again by the controller. Uploads are left alone. */
final class RepeatableRequest extends HttpServletRequestWrapper {
    private final byte @Nullable [] body;

    RepeatableRequest(HttpServletRequest request) throws IOException {
        super(request);
        this.body = isUpload(request) ? null : request.getInputStream().readAllBytes();
    }

    /** SHA-256 of the method, the path with its query, and the body; of an upload only its length is known. */
    byte[] hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var head = "%s %s?%s\n".formatted(getMethod(), getRequestURI(), getQueryString());
            digest.update(head.getBytes(StandardCharsets.UTF_8));
            digest.update(body == null ? Long.toString(getContentLengthLong()).getBytes(StandardCharsets.UTF_8) : body);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return body == null ? super.getInputStream() : new BodyStream(body);
    }

    @Override
    public BufferedReader getReader() throws IOException {
        if (body == null) {
            return super.getReader();
        }
        var encoding = getCharacterEncoding();
        return new BufferedReader(new InputStreamReader(
                getInputStream(), encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding)));
    }

    private static boolean isUpload(HttpServletRequest request) {
        var contentType = request.getContentType();
        return contentType != null && contentType.startsWith("multipart/");
    }

    private static final class BodyStream extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        BodyStream(byte[] body) {
            this.bytes = new ByteArrayInputStream(body);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            return bytes.read(buffer, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("the body is read at once");
        }
    }
}
