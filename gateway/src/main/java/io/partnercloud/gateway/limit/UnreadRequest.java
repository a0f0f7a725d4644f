package io.partnercloud.gateway.limit;

import io.partnercloud.platform.input.Query;
import io.partnercloud.platform.web.LimitedStream;
import io.partnercloud.platform.web.ReadStream;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/**
 * A request as the rest of the gateway sees it. Its body waits for the service it goes to. Its parameters are those of the
 * query alone: otherwise the first look at a parameter would swallow the body of a form, and passwords would wander into
 * addresses. Who calls and under which address we are known is settled: headers that claim otherwise are not there.
 */
public final class UnreadRequest extends HttpServletRequestWrapper {
    private final long limit;
    private final String clientAddress;
    private final URI publicUrl;
    private @Nullable ReceivedBody received;
    private @Nullable ServletInputStream stream;
    private @Nullable Map<String, String[]> parameters;

    UnreadRequest(HttpServletRequest request, long limit, String clientAddress, URI publicUrl) {
        super(request);
        this.limit = limit;
        this.clientAddress = clientAddress;
        this.publicUrl = publicUrl;
    }

    public static UnreadRequest of(ServletRequest request) {
        return Objects.requireNonNull(WebUtils.getNativeRequest(request, UnreadRequest.class));
    }

    /**
     * Takes the whole body in, so that a slow sender holds nothing but its own connection; and so that a body which breaks
     * off half-way is never taken for a whole one.
     */
    public ReceivedBody takeIn() throws IOException {
        if (received == null) {
            var taken = ReceivedBody.of(new LimitedStream(super.getInputStream(), limit));
            received = taken;
            stream = new ReadStream(taken.open());
        }
        return received;
    }

    void forget() throws IOException {
        if (received != null) {
            received.close();
        }
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        takeIn();
        return Objects.requireNonNull(stream);
    }

    @Override
    public String getRemoteAddr() {
        return clientAddress;
    }

    @Override
    public String getRemoteHost() {
        return clientAddress;
    }

    @Override
    public String getScheme() {
        return publicUrl.getScheme();
    }

    @Override
    public boolean isSecure() {
        return "https".equals(publicUrl.getScheme());
    }

    @Override
    public String getServerName() {
        return publicUrl.getHost();
    }

    @Override
    public int getServerPort() {
        if (publicUrl.getPort() > 0) {
            return publicUrl.getPort();
        }
        return isSecure() ? 443 : 80;
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(publicUrl.getScheme())
                .append("://")
                .append(publicUrl.getAuthority())
                .append(getRequestURI());
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isClaim(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isClaim(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(Collections.list(super.getHeaderNames()).stream()
                .filter(name -> !isClaim(name))
                .toList());
    }

    private static boolean isClaim(String header) {
        var name = header.toLowerCase(Locale.ROOT);
        return name.equals("forwarded") || name.startsWith("x-forwarded");
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
            var found = new LinkedHashMap<String, String[]>();
            Query.of(this)
                    .forEach((String name, List<String> values) -> found.put(name, values.toArray(String[]::new)));
            parameters = Collections.unmodifiableMap(found);
        }
        return parameters;
    }
}
