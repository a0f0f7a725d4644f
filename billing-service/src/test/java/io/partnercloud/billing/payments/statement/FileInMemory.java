package io.partnercloud.billing.payments.statement;

import io.partnercloud.billing.payments.statement.exchange.StatementFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A file for tests of what reads one. */
public final class FileInMemory implements StatementFile {
    private final byte[] bytes;

    public FileInMemory(byte[] bytes) {
        this.bytes = bytes;
    }

    public static FileInMemory of(String text) {
        return new FileInMemory(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public @Nullable String name() {
        return "kl_to_1c.txt";
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
