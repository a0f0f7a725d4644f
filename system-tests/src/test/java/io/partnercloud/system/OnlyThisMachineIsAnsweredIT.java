package io.partnercloud.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.localstack.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What runs on a developer's machine has passwords that everybody knows: no other machine may reach it. */
@EnabledOnOs(OS.LINUX)
class OnlyThisMachineIsAnsweredIT extends Story {
    private static final String LISTENS = "0A";

    @Test
    void everySocketOfThePlatformListensOnLoopbackAlone() throws IOException {
        var services = Stream.of(Service.values())
                .map(service -> Stack.running().parts().uri(service).getPort())
                .toList();
        var processes = Stream.concat(
                        Stream.of(ProcessHandle.current()),
                        ProcessHandle.current().descendants())
                .toList();
        var sockets = processes.stream()
                .flatMap(OnlyThisMachineIsAnsweredIT::socketsOf)
                .collect(Collectors.toSet());

        var listening = Stream.concat(listening("/proc/net/tcp", sockets), listening("/proc/net/tcp6", sockets))
                .toList();

        assertThat(listening).extracting(InetSocketAddress::getPort).containsAll(services);
        assertThat(listening).as("with PostgreSQL, Kafka and the letters").hasSizeGreaterThanOrEqualTo(12);
        assertThat(listening)
                .allMatch(address -> address.getAddress().isLoopbackAddress(), "is on this machine's loopback");
    }

    private static Stream<String> socketsOf(ProcessHandle process) {
        try (var files = Files.list(Path.of("/proc/" + process.pid() + "/fd"))) {
            return files.flatMap(OnlyThisMachineIsAnsweredIT::target).toList().stream()
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring("socket:[".length(), target.length() - 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> target(Path file) {
        try {
            return Stream.of(Files.readSymbolicLink(file).toString());
        } catch (IOException _) {
            return Stream.of(); // closed since
        }
    }

    private static Stream<InetSocketAddress> listening(String table, Set<String> sockets) throws IOException {
        return Files.readAllLines(Path.of(table)).stream()
                .skip(1)
                .map(line -> List.of(line.strip().split("\\s+", -1)))
                .filter(socket -> socket.get(3).equals(LISTENS) && sockets.contains(socket.get(9)))
                .map(socket -> address(socket.get(1)));
    }

    /** {@code 0100007F:1F90} is 127.0.0.1:8080: words of four bytes, each in the machine's order. */
    private static InetSocketAddress address(String hex) {
        var parts = hex.split(":", -1);
        var words = ByteBuffer.wrap(HexFormat.of().parseHex(parts[0])).order(ByteOrder.BIG_ENDIAN);
        var bytes = ByteBuffer.allocate(words.capacity()).order(ByteOrder.nativeOrder());
        while (words.hasRemaining()) {
            bytes.putInt(words.getInt());
        }
        try {
            return new InetSocketAddress(InetAddress.getByAddress(bytes.array()), Integer.parseInt(parts[1], 16));
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
    }
}
