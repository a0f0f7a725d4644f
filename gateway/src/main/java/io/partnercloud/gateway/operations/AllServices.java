package io.partnercloud.gateway.operations;

import io.micrometer.context.ContextExecutorService;
import io.micrometer.context.ContextSnapshotFactory;
import io.partnercloud.gateway.Upstream;
import jakarta.annotation.PreDestroy;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Asks all services the same at the same time, each in a thread of its own, within the caller's trace. */
@Component
public class AllServices {
    private final ExecutorService threads = ContextExecutorService.wrap(
            Executors.newVirtualThreadPerTaskExecutor(),
            ContextSnapshotFactory.builder().build()::captureAll);

    /** Waits for all answers; {@code otherwise} stands for a service whose call failed. */
    public <T> Map<Upstream, T> ask(Function<Upstream, T> question, Function<Throwable, T> otherwise) {
        var pending = new EnumMap<Upstream, Future<T>>(Upstream.class);
        for (Upstream upstream : Upstream.values()) {
            Callable<T> call = () -> question.apply(upstream);
            pending.put(upstream, threads.submit(call));
        }
        var answers = new EnumMap<Upstream, T>(Upstream.class);
        pending.forEach((upstream, call) -> answers.put(upstream, outcome(call, otherwise)));
        return answers;
    }

    private static <T> T outcome(Future<T> pending, Function<Throwable, T> otherwise) {
        try {
            return pending.get();
        } catch (ExecutionException e) {
            return otherwise.apply(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return otherwise.apply(e);
        }
    }

    @PreDestroy
    void close() {
        threads.close();
    }
}
