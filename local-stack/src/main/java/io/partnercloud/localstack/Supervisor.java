package io.partnercloud.localstack;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps account of the stack's processes: none outlives the stack, and no end that nobody wanted stays unsaid. */
final class Supervisor {
    private final Workspace workspace;
    private final Consumer<String> told;
    private final Consumer<String> givenUp;
    private final Set<ManagedProcess> processes = ConcurrentHashMap.newKeySet();
    private @Nullable Guard guard;
    private volatile boolean closing;

    /**
     * @param told what a person may want to read
     * @param givenUp why the stack cannot go on
     */
    Supervisor(Workspace workspace, Consumer<String> told, Consumer<String> givenUp) {
        this.workspace = workspace;
        this.told = told;
        this.givenUp = givenUp;
    }

    /** Ends what an earlier stack left behind and sets the guard. */
    void open() {
        guard = Guard.start(workspace);
    }

    /** Without this process the stack cannot go on. */
    ManagedProcess start(Supplier<ManagedProcess> starter) {
        return start(starter, dead -> giveUp(dead.nameAndEnding() + "; its log is " + dead.logName()));
    }

    /** {@code onDeath} says what becomes of a process that ends though nobody ended it. */
    synchronized ManagedProcess start(Supplier<ManagedProcess> starter, Consumer<ManagedProcess> onDeath) {
        if (closing) {
            throw new CannotStart("The stack is being stopped.");
        }
        var process = starter.get();
        processes.add(process);
        if (guard != null) {
            guard.watch(process);
        }
        process.onUnexpectedEnd(dead -> {
            if (!closing) {
                forget(dead);
                onDeath.accept(dead);
            }
        });
        return process;
    }

    void stop(ManagedProcess process, ManagedProcess.Signal signal, Duration patience) {
        process.stop(signal, patience);
        forget(process);
    }

    void kill(ManagedProcess process) {
        stop(process, ManagedProcess.Signal.KILL, Duration.ZERO);
    }

    void tell(String line) {
        if (!closing) {
            told.accept(line);
        }
    }

    void giveUp(String line) {
        if (!closing) {
            givenUp.accept(line);
        }
    }

    /** From here on nothing new is started and no end is a surprise. */
    synchronized void beginClosing() {
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
}
