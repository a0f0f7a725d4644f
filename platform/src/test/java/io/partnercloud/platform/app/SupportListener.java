package io.partnercloud.platform.app;

import io.partnercloud.contracts.Topics;
import io.partnercloud.contracts.support.TicketOpened;
import io.partnercloud.contracts.trial.TrialEnding;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.events.Incoming;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.platform.events.TopicListener;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes down which ticket it has heard of; chokes on subjects that a test has poisoned. */
@Component
public class SupportListener implements TopicListener {
    /** Subjects of tickets that cannot be handled. */
    public static final Set<String> POISONED = ConcurrentHashMap.newKeySet();

    /** A ticket with the subject {@code wait} is handled when this is open. */
    private static volatile @Nullable CountDownLatch gate;

    private final JdbcClient jdbc;
    private final Outbox outbox;

    SupportListener(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    public static void waitFor(CountDownLatch latch) {
        gate = latch;
    }

    @Override
    public String topic() {
        return Topics.SUPPORT;
    }

    @Override
    public void on(Incoming incoming) {
        if (incoming.event() instanceof TicketOpened ticket) {
            jdbc.sql("insert into heard (key, what, trace_id) values (?, ?, ?)")
                    .params(incoming.key(), ticket.number(), MDC.get("traceId"))
                    .update();
            if (POISONED.contains(ticket.subject())) {
                throw new IllegalStateException("poison: " + ticket.subject());
            }
            switch (ticket.subject()) {
                case "wait" -> pass();
                case "tell" -> tell(UUID.fromString(incoming.key()));
                default -> {}
            }
            Death.ofThreadAt("error at " + ticket.number());
            Death.at("before commit of " + ticket.number());
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    Death.at("after commit of " + ticket.number());
                }
            });
        }
    }

    private void tell(UUID client) {
        outbox.append(new TrialEnding(client, new ClientLogin("1R00001"), null, LocalDate.EPOCH));
    }

    private static void pass() {
        var latch = gate;
        if (latch != null) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
