package io.partnercloud.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.partnercloud.localstack.demo.Place;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Lets one stack at a time use a data folder, and says where that one answers; the system lets go of the lock whatever its
 * holder dies of.
 */
final class StackLock {
    /** Held open until the process ends: a channel that nobody refers to is closed by the garbage collector, lock and all. */
    private static final List<FileChannel> HELD = new CopyOnWriteArrayList<>();

    private final FileChannel channel;
    private final Optional<Holder> holder;

    /** The running stack: its process and, once it is ready, where it answers. */
    record Holder(String pid, @Nullable Place place) {
        static Holder read(String line) {
            var words = List.of(line.strip().split(" ", -1));
            return new Holder(
                    words.getFirst(),
                    words.size() < 4
                            ? null
                            : new Place(URI.create(words.get(1)), URI.create(words.get(2)), words.get(3)));
        }
    }

    private StackLock(FileChannel channel, Optional<Holder> holder) {
        this.channel = channel;
        this.holder = holder;
    }

    static StackLock take(Path data) {
        try {
            Files.createDirectories(data);
            var file = data.resolve("lock");
            var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                return new StackLock(channel, Optional.of(Holder.read(Files.readString(file))));
            }
            HELD.add(channel);
            var lock = new StackLock(channel, Optional.empty());
            lock.write(Long.toString(ProcessHandle.current().pid()));
            return lock;
        } catch (IOException e) {
            throw new CannotStart("Cannot write to " + data + ": " + e.getMessage(), e);
        }
    }

    /** The other stack that has it, if one has. */
    Optional<Holder> holder() {
        return holder;
    }

    /** Says to whom it may concern where this stack answers. */
    void announce(Place place) {
        try {
            write(ProcessHandle.current().pid() + " " + place.gateway() + " " + place.letters() + " " + place.kafka());
        } catch (IOException e) {
            throw new CannotStart("Cannot write the lock: " + e.getMessage(), e);
        }
    }

    private void write(String line) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(line.getBytes(UTF_8)), 0);
    }
}
