package io.partnercloud.platform.events;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.partnercloud.contracts.catalogue.EventCatalogue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionSynchronization;

/** What has happened in the service's business, by the type of the fact: invoices issued, tickets opened, clients blocked. */
final class FactCounters {
    private final Map<String, Counter> counters;

    /** Each type of the topic is there from the start, so that a rate can be told from the first on. */
    FactCounters(MeterRegistry meters, String topic) {
        this.counters = EventCatalogue.all().stream()
                .filter(entry -> entry.topic().equals(topic))
                .map(EventCatalogue.Entry::wireType)
                .collect(Collectors.toMap(Function.identity(), type -> counter(meters, type)));
    }

    /** Counts them when the transaction has committed. */
    TransactionSynchronization onCommit(List<String> types) {
        return new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                types.forEach(
                        type -> Objects.requireNonNull(counters.get(type), type).increment());
            }
        };
    }

    private static Counter counter(MeterRegistry meters, String type) {
        return Counter.builder("business.facts")
                .description("Facts that this service has told of")
                .tag("type", type)
                .register(meters);
    }
}
