package io.partnercloud.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A process of the stack with its log; it lives in a session of its own, so that Ctrl-C in a terminal reaches only the stack. */
final class ManagedProcess {
    /** What a process can be told: to finish what it holds and end, to hold still, to go on, to be gone. */
    enum Signal {
        TERM,
        INT,
        STOP,
        CONT,
        KILL
    }

    private static final boolean HAS_SETSID =
            Files.isExecutable(Path.of("/usr/bin/setsid")) || Files.isExecutable(Path.of("/bin/setsid"));

    private final String name;
    private final Process process;
    private final Path log;
    private volatile boolean endWanted;

    private ManagedProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    static ManagedProcess start(String name, List<String> command, Map<String, String> environment, Path log) {
        var line = new ArrayList<String>();
        if (HAS_SETSID) {
            line.add("setsid");
        }
        line.addAll(command);
        var builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().putAll(environment);
        try {
            return new ManagedProcess(name, builder.start(), log);
        } catch (IOException e) {
            throw new CannotStart("Cannot start " + name + ": " + e.getMessage(), e);
        }
    }

    String name() {
        return name;
    }

    Path log() {
        return log;
    }

    /** The log as a person in the source tree would name it. */
    String logName() {
        var here = Path.of("").toAbsolutePath();
        return log.startsWith(here) ? here.relativize(log).toString() : log.toString();
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Tells of an end that nobody asked for. */
    void onUnexpectedEnd(Consumer<ManagedProcess> told) {
        var _ = process.onExit().thenRun(() -> {
            if (!endWanted) {
                told.accept(this);
            }
        });
    }

    /** "kafka was killed by signal 9". */
    String nameAndEnding() {
        return name + " " + Ending.inWords(exitCode());
    }

    int exitCode() {
        return process.exitValue();
    }

    void stop(Signal signal, Duration patience) {
        endWanted = true;
        if (signal != Signal.KILL) {
            send(signal);
            if (ended(patience)) {
                return;
            }
        }
        process.destroyForcibly();
        ended(Duration.ofSeconds(10));
    }

    boolean ended(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void send(Signal signal) {
        if (signal == Signal.TERM) {
            process.destroy();
            return;
        }
        // Java knows no signal but these two; every shell does.
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException _) {
            process.destroy();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
