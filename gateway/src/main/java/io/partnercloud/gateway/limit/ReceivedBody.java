package io.partnercloud.gateway.limit;

import io.partnercloud.platform.problem.BrokenBody;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A body that has come in whole and in time, kept in memory while it is small and in a file of its own beyond. */
final class ReceivedBody implements Closeable {
    private static final int IN_MEMORY = 1_000_000;
    private static final int PIECE = 16_384;

    /** A sender has so long, and one second more for each so many bytes that have come. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final long BYTES_A_SECOND = 64_000;

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable FileChannel file;

    private ReceivedBody() {}

    static ReceivedBody of(InputStream body) throws IOException {
        var received = new ReceivedBody();
        try {
            received.read(body);
            return received;
        } catch (IOException | RuntimeException e) {
            received.close();
            throw e;
        }
    }

    private void read(InputStream body) throws IOException {
        var start = System.nanoTime();
        var piece = new byte[PIECE];
        var count = 0L;
        for (var read = body.read(piece); read >= 0; read = body.read(piece)) {
            keep(piece, read);
            count += read;
            var allowed = PATIENCE.plusMillis(1000 * count / BYTES_A_SECOND);
            if (System.nanoTime() - start > allowed.toNanos()) {
                throw new BrokenBody(new SocketTimeoutException("a body that comes too slowly"));
            }
        }
    }

    private void keep(byte[] piece, int length) throws IOException {
        if (file == null && memory.size() + length <= IN_MEMORY) {
            memory.write(piece, 0, length);
            return;
        }
        if (file == null) {
            file = FileChannel.open(
                    Files.createTempFile("body-", ".part"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
            write(file, ByteBuffer.wrap(memory.toByteArray()));
            memory.reset();
        }
        write(file, ByteBuffer.wrap(piece, 0, length));
    }

    private static void write(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    InputStream open() throws IOException {
        return file == null
                ? new ByteArrayInputStream(memory.toByteArray())
                : Channels.newInputStream(file.position(0));
    }

    /** The beginning of it that is kept in memory: all of a small body, nothing of a large one. */
    byte[] small() {
        return memory.toByteArray();
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
