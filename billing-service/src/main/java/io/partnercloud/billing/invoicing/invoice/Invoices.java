package io.partnercloud.billing.invoicing.invoice;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All invoices ever issued; none is ever deleted. */
public interface Invoices {

    /** @throws InvoiceRefusal.Unknown when there is none */
    Invoice get(InvoiceNumber number);

    /** What a client still has to pay, oldest due date first. */
    List<Invoice> openOf(ClientId client);

    /** The same of many clients; who has nothing to pay is missing. */
    Map<ClientId, List<Invoice>> openOf(Collection<ClientId> clients);

    /** Those of them that are for days of this subscription, oldest due date first. */
    List<Invoice> openOf(SubscriptionId subscription);

    /** The first of these that is past its due date: until it is paid, nothing about the subscription is arranged anew. */
    Optional<Invoice> lateOf(SubscriptionId subscription, LocalDate today);

    /** The one that is not cancelled and begins on that day, if any: a subscription has at most one per period (INV-4). */
    Optional<Invoice> of(SubscriptionId subscription, LocalDate periodStart);

    void addAll(List<Addressed> bills);

    /** @throws RuntimeException when somebody else has changed it since it was read */
    void save(Invoice invoice);

    /** @throws RuntimeException when somebody else has changed one of them since it was read */
    void saveAll(List<Invoice> changed);

    /** Open ones of a subscription whose due date lies before that day and that are not marked so, a few at a time. */
    List<InvoiceNumber> pastDue(LocalDate on, Optional<InvoiceNumber> after, int limit);

    long countPastDue(LocalDate on);

    /** First invoices whose days, and invoices for goods whose due date went by unpaid: no money ever came for them. */
    List<InvoiceNumber> lapsed(LocalDate on, Optional<InvoiceNumber> after, int limit);

    long countLapsed(LocalDate on);

    /** A bill and the partner who may see it: that of the client at this moment. */
    record Addressed(@Nullable UUID partner, Bill bill) {}
}
