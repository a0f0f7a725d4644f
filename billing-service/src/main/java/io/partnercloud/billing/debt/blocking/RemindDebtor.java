package io.partnercloud.billing.debt.blocking;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.platform.events.Outbox;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells a client that its access will be stopped in a few days. */
@Service
public class RemindDebtor {
    private static final String KIND = "PAYMENT_REMINDER";

    private final Clients clients;
    private final Debtors debtors;
    private final Notices notices;
    private final Outbox outbox;

    RemindDebtor(Clients clients, Debtors debtors, Notices notices, Outbox outbox) {
        this.clients = clients;
        this.debtors = debtors;
        this.notices = notices;
        this.outbox = outbox;
    }

    /** BLK-1: once per service, blocking day and number of days before it. */
    @Transactional
    public void remind(ClientId id, int daysBefore, LocalDate on) {
        var client = clients.lock(id);
        debtors.standings(id).stream()
                .filter(standing -> standing.blockOn().equals(on.plusDays(daysBefore)))
                .filter(standing ->
                        notices.firstTime(standing.subscription().value(), KIND, standing.blockOn(), daysBefore))
                .forEach(standing -> outbox.append(DebtContract.reminder(client, standing, standing.blockOn())));
    }

    /** INV-7: money that kept a service open went back, perhaps past the day on which it had to be there. The job of the next day stops it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void warn(Client client, LocalDate on) {
        var tomorrow = on.plusDays(1);
        debtors.standings(client.id()).stream()
                .filter(standing -> standing.isToBeBlocked(tomorrow))
                .forEach(standing -> outbox.append(DebtContract.reminder(client, standing, tomorrow)));
    }
}
