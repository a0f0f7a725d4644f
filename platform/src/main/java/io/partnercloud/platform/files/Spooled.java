package io.partnercloud.platform.files;

import io.partnercloud.platform.problem.PayloadTooLarge;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.util.unit.DataSize;

/** What has come of a file, on this machine's disk until it is known what it is; never more of it than is taken. */
final class Spooled implements AutoCloseable {
    private final Path path;
    private final long size;
    private final String sha256;

    private Spooled(Path path, long size, String sha256) {
        this.path = path;
        this.size = size;
        this.sha256 = sha256;
    }

    static Spooled of(InputStream content, DataSize limit) throws IOException {
        var path = Files.createTempFile("file", null);
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var size = copy(content, path, digest, limit.toBytes());
            return new Spooled(path, size, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    private static long copy(InputStream from, Path to, MessageDigest digest, long limit) throws IOException {
        var size = 0L;
        var some = new byte[64 * 1024];
        try (var out = Files.newOutputStream(to)) {
            for (var read = from.read(some); read >= 0; read = from.read(some)) {
                size += read;
                if (size > limit) {
                    throw new PayloadTooLarge(limit);
                }
                digest.update(some, 0, read);
                out.write(some, 0, read);
            }
        }
        return size;
    }

    Path path() {
        return path;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
