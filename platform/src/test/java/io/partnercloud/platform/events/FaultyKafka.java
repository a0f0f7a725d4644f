package io.partnercloud.platform.events;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;

/** The real Kafka behind a producer that, on wish, fails as one does when the broker is away or refuses a message. */
final class FaultyKafka {
    volatile boolean isAway;
    volatile Predicate<ProducerRecord<String, byte[]>> refuses = _ -> false;
    final AtomicInteger refused = new AtomicInteger();

    @SuppressWarnings("unchecked")
    Producer<String, byte[]> producer(Map<String, Object> config) {
        var real = EventProducer.kafka(config);
        return (Producer<String, byte[]>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Producer.class}, (_, method, arguments) -> {
                    if (method.getName().equals("send") && arguments.length == 2) {
                        var failure = failureOf((ProducerRecord<String, byte[]>) arguments[0]);
                        if (failure != null) {
                            refused.incrementAndGet();
                            ((Callback) arguments[1]).onCompletion(null, failure);
                            return CompletableFuture.failedFuture(failure);
                        }
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private org.apache.kafka.common.errors.@org.jspecify.annotations.Nullable ApiException failureOf(
            ProducerRecord<String, byte[]> message) {
        if (isAway) {
            return new TimeoutException("away");
        }
        return refuses.test(message) ? new RecordTooLargeException("refused") : null;
    }
}
