package io.partnercloud.localstack;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps account of the stack's processes: none outlives the stack, and an end that nobody wanted is reported. */
final class Supervisor {
    private final Workspace workspace;
    private final Consumer<String> death;
    private final Set<ManagedProcess> processes = ConcurrentHashMap.newKeySet();
    private @Nullable Guard guard;
    private volatile boolean closing;

    Supervisor(Workspace workspace, Consumer<String> death) {
        this.workspace = workspace;
        this.death = death;
    }

    /** Ends what an earlier stack left behind and sets the guard. */
    void open() {
        guard = Guard.start(workspace);
    }

    synchronized ManagedProcess start(Supplier<ManagedProcess> starter) {
        if (closing) {
            throw new CannotStart("The stack is being stopped.");
        }
        var process = starter.get();
        processes.add(process);
        if (guard != null) {
            guard.watch(process);
        }
        process.onUnexpectedEnd(this::report);
        return process;
    }

    void stop(ManagedProcess process, ManagedProcess.Signal signal, Duration patience) {
        process.stop(signal, patience);
        forget(process);
    }

    void kill(ManagedProcess process) {
        stop(process, ManagedProcess.Signal.KILL, Duration.ZERO);
    }

    /** From here on nothing new is started and no end is a surprise. */
    void beginClosing() {
        closing = true;
    }

    synchronized void close() {
        for (var process : List.copyOf(processes)) {
            process.stop(ManagedProcess.Signal.KILL, Duration.ZERO);
        }
        processes.clear();
        if (guard != null) {
            guard.close();
            guard = null;
        }
    }

    private synchronized void forget(ManagedProcess process) {
        processes.remove(process);
        if (guard != null) {
            guard.forget(process);
        }
    }

    private void report(ManagedProcess process) {
        if (!closing) {
            forget(process);
            death.accept(process.name() + " ended with exit code " + process.exitCode() + "; its log is "
                    + process.logName());
        }
    }
}
