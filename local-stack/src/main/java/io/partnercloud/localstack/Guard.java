package io.partnercloud.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * Lets no process of the stack outlive it, even if the stack is killed: a tiny shell holds the other end of a pipe, and
 * the numbers of all processes are on record for the next start.
 */
final class Guard implements AutoCloseable {
    private final Path list;
    private final Process shell;
    private final Map<Long, String> processes = new LinkedHashMap<>();

    private Guard(Path list, Process shell) {
        this.list = list;
        this.shell = shell;
    }

    /** What every command line of a stack with this data contains. */
    static String marker(Path data) {
        return "partnercloud.stack=" + data;
    }

    static Guard start(Workspace workspace) {
        endLeftovers(workspace);
        var list = workspace.processes();
        try (var script = Objects.requireNonNull(Guard.class.getResourceAsStream("guard.sh"))) {
            Files.writeString(list, "");
            var text = new String(script.readAllBytes(), UTF_8);
            var command = List.of("sh", "-c", text, "partnercloud-guard", list.toString(), marker(workspace.data()));
            var shell = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Guard(list, shell);
        } catch (IOException e) {
            throw new CannotStart("Cannot start a shell: " + e.getMessage(), e);
        }
    }

    synchronized void watch(ManagedProcess process) {
        processes.put(process.pid(), process.name());
        save();
    }

    synchronized void forget(ManagedProcess process) {
        processes.remove(process.pid());
        save();
    }

    @Override
    public synchronized void close() {
        processes.clear();
        save();
        try {
            shell.getOutputStream().close();
            if (!shell.waitFor(Duration.ofSeconds(5))) {
                shell.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void save() {
        var lines = processes.entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            Files.writeString(list, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends what an earlier stack with the same data left behind; without its guard, that is (a machine's crash, a container's end). */
    private static void endLeftovers(Workspace workspace) {
        if (!Files.exists(workspace.processes())) {
            return;
        }
        try {
            var left = Files.readAllLines(workspace.processes()).stream()
                    .map(line -> Long.parseLong(line.substring(0, line.indexOf(' '))))
                    .flatMap(pid -> ProcessHandle.of(pid).stream())
                    .filter(process -> isOurs(process, marker(workspace.data())))
                    .toList();
            left.forEach(ProcessHandle::destroy);
            left.forEach(Guard::awaitEnd);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(10, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException _) {
            process.destroyForcibly();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isOurs(ProcessHandle process, String marker) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(marker))
                .isPresent();
    }
}
