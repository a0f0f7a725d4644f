package io.partnercloud.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashingTurnsTests {
    @Test
    void neverMoreAreAtWorkThanMayAndNobodyIsLost() throws Exception {
        var turns = new HashingTurns(2, 100);
        var atWork = new AtomicInteger();
        var most = new AtomicInteger();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = IntStream.range(0, 100)
                    .mapToObj(number -> people.submit(() -> turns.take(() -> {
                        most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
                        Thread.onSpinWait();
                        atWork.decrementAndGet();
                        return number;
                    })))
                    .toList();

            for (var number = 0; number < 100; number++) {
                assertThat(done.get(number).get(10, TimeUnit.SECONDS)).isEqualTo(number);
            }
        }
        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void whoComesWhenTooManyWaitIsToldAtOnce() throws Exception {
        var turns = new HashingTurns(1, 1);
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = people.submit(() -> turns.take(() -> {
                begun.countDown();
                return awaited(mayEnd);
            }));
            begun.await();
            var second = people.submit(() -> turns.take(() -> true));
            var third = people.submit(() -> turns.take(() -> true));

            // of the two that wait, one too many is refused, whichever came later
            var refused = first(second, third);
            mayEnd.countDown();

            assertThatThrownBy(refused::get).hasCauseInstanceOf(SignInRefusal.Busy.class);
            assertThat(first.get(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static Future<Boolean> first(Future<Boolean> one, Future<Boolean> other) {
        while (!one.isDone() && !other.isDone()) {
            Thread.onSpinWait();
        }
        return one.isDone() ? one : other;
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
