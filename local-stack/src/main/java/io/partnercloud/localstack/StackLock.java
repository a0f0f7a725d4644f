package io.partnercloud.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Lets one stack at a time use a data folder; the system lets go of it whatever its holder dies of. */
final class StackLock {
    /** Held open until the process ends: a channel that nobody refers to is closed by the garbage collector, lock and all. */
    private static final List<FileChannel> HELD = new CopyOnWriteArrayList<>();

    private final boolean taken;
    private final String holder;

    private StackLock(boolean taken, String holder) {
        this.taken = taken;
        this.holder = holder;
    }

    static StackLock take(Path data) {
        try {
            Files.createDirectories(data);
            var file = data.resolve("lock");
            var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                return new StackLock(true, Files.readString(file).strip());
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(UTF_8)));
            HELD.add(channel);
            return new StackLock(false, "");
        } catch (IOException e) {
            throw new CannotStart("Cannot write to " + data + ": " + e.getMessage(), e);
        }
    }

    /** Whether another stack has it. */
    boolean isTaken() {
        return taken;
    }

    String holder() {
        return holder.isEmpty() ? "" : " (process " + holder + ")";
    }
}
