package io.partnercloud.localstack;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs steps side by side and passes on the first failure. */
final class Together {
    private Together() {}

    static void run(int atOnce, List<Runnable> steps) {
        // Platform threads: a process's pipes and PostgreSQL's driver block them, and there are few.
        try (var threads = Executors.newFixedThreadPool(Math.max(1, Math.min(atOnce, steps.size())))) {
            var running = new ArrayList<Future<?>>();
            steps.forEach(step -> running.add(threads.submit(step)));
            try {
                for (var one : running) {
                    one.get();
                }
            } catch (ExecutionException e) {
                threads.shutdownNow();
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException _) {
                threads.shutdownNow();
                Thread.currentThread().interrupt();
                throw new CannotStart("Interrupted.");
            }
        }
    }

    static void run(List<Runnable> steps) {
        run(steps.size(), steps);
    }
}
