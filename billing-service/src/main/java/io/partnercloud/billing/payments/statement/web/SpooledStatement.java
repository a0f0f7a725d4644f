package io.partnercloud.billing.payments.statement.web;

import io.partnercloud.billing.payments.statement.exchange.StatementFile;
import io.partnercloud.platform.problem.PayloadTooLarge;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A statement that is the body of a request itself; a body can be read only once, so it is put on disk for that long. */
final class SpooledStatement implements StatementFile, AutoCloseable {
    private final Path path;

    private SpooledStatement(Path path) {
        this.path = path;
    }

    /** @throws PayloadTooLarge when more than so many bytes come */
    static SpooledStatement of(InputStream body, long limit) throws IOException {
        var statement = new SpooledStatement(Files.createTempFile("bank-statement-", ".txt"));
        try (var file = Files.newOutputStream(statement.path)) {
            var buffer = new byte[8192];
            var total = 0L;
            for (var count = body.read(buffer); count >= 0; count = body.read(buffer)) {
                total += count;
                if (total > limit) {
                    throw new PayloadTooLarge(limit);
                }
                file.write(buffer, 0, count);
            }
            return statement;
        } catch (IOException e) {
            statement.close();
            throw e;
        }
    }

    @Override
    public @Nullable String name() {
        return null;
    }

    @Override
    public long size() {
        return path.toFile().length();
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
