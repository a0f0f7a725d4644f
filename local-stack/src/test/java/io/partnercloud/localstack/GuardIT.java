package io.partnercloud.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardIT {
    @Test
    void noProcessOutlivesAStackThatIsKilled(@TempDir Path folder) throws Exception {
        var stack = new ProcessBuilder(
                        Jvm.java(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
        var pids = folder.resolve("processes");
        while (stack.isAlive() && (!Files.exists(pids) || Files.readString(pids).isBlank())) {
            stack.waitFor(20, TimeUnit.MILLISECONDS);
        }
        var child = ProcessHandle.of(Long.parseLong(Files.readString(pids).split(" ", -1)[0]))
                .orElseThrow();

        stack.destroyForcibly().waitFor();

        assertThat(child.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    @Test
    void theNextStackEndsWhatAnEarlierOneLeft(@TempDir Path folder) throws Exception {
        var workspace = Workspace.in(folder, folder);
        workspace.prepare();
        var left = sleeper(workspace);
        Files.writeString(workspace.processes(), left.pid() + " sleeper\n");

        Guard.start(workspace).close();

        assertThat(left.ended(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void aNumberThatNowBelongsToAnotherProgramIsLeftAlone(@TempDir Path folder) throws Exception {
        var workspace = Workspace.in(folder, folder);
        workspace.prepare();
        Files.writeString(workspace.processes(), ProcessHandle.current().pid() + " sleeper\n");

        Guard.start(workspace).close();

        assertThat(ProcessHandle.current().isAlive()).isTrue();
        assertThat(Files.readString(workspace.processes())).isEmpty();
    }

    /** A stack of one process, in a JVM of its own that the test can kill. */
    static final class Launcher {
        public static void main(String... args) throws InterruptedException {
            var folder = Path.of(args[0]);
            var workspace = Workspace.in(folder, folder);
            workspace.prepare();
            var supervisor = new Supervisor(workspace, _ -> {}, _ -> {});
            supervisor.open();
            supervisor.start(() -> sleeper(workspace));
            Thread.currentThread().join();
        }
    }

    private static ManagedProcess sleeper(Workspace workspace) {
        var command = List.of("sh", "-c", "while :; do sleep 1; done", "sleeper", Guard.marker(workspace.data()));
        return ManagedProcess.start("sleeper", command, Map.of(), workspace.log("sleeper"));
    }
}
