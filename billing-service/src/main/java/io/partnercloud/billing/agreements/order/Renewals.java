package io.partnercloud.billing.agreements.order;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.base.client.ClientRange;
import io.partnercloud.billing.pricing.price.ServiceParameters;
import io.partnercloud.contracts.values.CloudService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Prepaid subscriptions that are paid through exactly a day, are not blocked, and have no invoice that continues them. */
public interface Renewals {
    /** What several of them have ordered alike. */
    record EqualOrders(CloudService service, String tariff, ServiceParameters parameters, long subscriptions) {}

    /** All their clients, so many at a time. */
    List<ClientRange> ranges(LocalDate paidThrough, int clients);

    /** The clients of a range that are due now. */
    List<ClientId> due(LocalDate paidThrough, ClientId first, ClientId last);

    /** The first few of all. */
    List<ClientId> due(LocalDate paidThrough, int limit);

    long countClients(LocalDate paidThrough);

    /** Those of these clients that are still due; the caller holds their locks. */
    List<Renewal> of(Map<ClientId, Client> locked, LocalDate paidThrough);

    /** Every different order there is among them, one at a time, however many there are. */
    void forEachOrder(LocalDate paidThrough, Consumer<EqualOrders> action);
}
