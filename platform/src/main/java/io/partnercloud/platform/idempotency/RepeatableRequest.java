package io.partnercloud.platform.idempotency;

import io.partnercloud.platform.web.ReadStream;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.StandardMultipartHttpServletRequest;

/** A request whose body has been read for its hash and can be read again by the controller. The parts of an upload are kept by the container. */
final class RepeatableRequest extends HttpServletRequestWrapper {
    private final byte @Nullable [] body;

    RepeatableRequest(HttpServletRequest request) throws IOException {
        super(request);
        this.body = isUpload(request) ? null : request.getInputStream().readAllBytes();
    }

    /** SHA-256 of the method, the path with its query, and the body; of an upload its parts, as their boundary changes. */
    byte[] hash() throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            update(digest, "%s %s?%s".formatted(getMethod(), getRequestURI(), getQueryString()));
            if (body == null) {
                updateWithParts(digest);
            } else {
                digest.update(body);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Spring's view of the parts knows which of the container's exceptions mean too much and which nonsense. */
    private void updateWithParts(MessageDigest digest) throws IOException {
        try {
            for (var part : new StandardMultipartHttpServletRequest(this).getParts()) {
                update(
                        digest,
                        "%s\n%s\n%s\n%d"
                                .formatted(
                                        part.getName(),
                                        part.getSubmittedFileName(),
                                        part.getContentType(),
                                        part.getSize()));
                try (var content = part.getInputStream()) {
                    content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
                }
            }
        } catch (ServletException e) {
            throw new MultipartException("unreadable parts", e);
        }
    }

    private static void update(MessageDigest digest, String line) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return body == null ? super.getInputStream() : new ReadStream(new ByteArrayInputStream(body));
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
}
