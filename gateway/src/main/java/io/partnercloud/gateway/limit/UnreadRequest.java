package io.partnercloud.gateway.limit;

import io.partnercloud.platform.problem.PayloadTooLarge;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * A request whose body is left for the service it goes to, up to a limit. Its parameters are those of the query alone:
 * otherwise the first look at a parameter would swallow the body of a form, and passwords would wander into addresses.
 */
final class UnreadRequest extends HttpServletRequestWrapper {
    private final long limit;
    private @Nullable ServletInputStream stream;
    private @Nullable Map<String, String[]> parameters;

    UnreadRequest(HttpServletRequest request, long limit) {
        super(request);
        this.limit = limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (stream == null) {
            var limited = new LimitedStream(super.getInputStream(), limit);
            stream =
                    getHeader(HttpHeaders.TRANSFER_ENCODING) == null ? limited : new ReadStream(limited.readAllBytes());
        }
        return stream;
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = getParameterMap().get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        var values = getParameterMap().get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        if (parameters == null) {
            parameters = Collections.unmodifiableMap(ofQuery(getQueryString()));
        }
        return parameters;
    }

    private static Map<String, String[]> ofQuery(@Nullable String query) {
        var found = new LinkedHashMap<String, String[]>();
        if (query != null) {
            UriComponentsBuilder.newInstance()
                    .query(query)
                    .build()
                    .getQueryParams()
                    .forEach((name, values) -> found.put(
                            decoded(name),
                            values.stream()
                                    .map(value -> value == null ? "" : decoded(value))
                                    .toArray(String[]::new)));
        }
        return found;
    }

    private static String decoded(String text) {
        return UriUtils.decode(text.replace('+', ' '), StandardCharsets.UTF_8);
    }

    /**
     * A body of unknown length, read to its end before it is passed on: if passing it on broke off half-way, the HTTP
     * client would end it properly, and the service would take the half for the whole.
     */
    private static final class ReadStream extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        ReadStream(byte[] body) {
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
            throw new IllegalStateException("this body is read at once");
        }
    }

    private static final class LimitedStream extends ServletInputStream {
        private final ServletInputStream stream;
        private final long limit;
        private long count;

        LimitedStream(ServletInputStream stream, long limit) {
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
                throw new CallerFailed(e);
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
}
