package io.partnercloud.billing.documents.act;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.base.client.ClientRange;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What the acts of a month's end are made of: one method for each source of lines. A line is due when its days are over; goods have none. */
public interface LinesToRecognise {

    /** A subscription that is paid for afterwards; after {@code recognisedThrough} nothing is on acts. */
    record Use(
            ClientId client,
            SubscriptionId subscription,
            String legalEntity,
            LocalDate invoicedThrough,
            LocalDate recognisedThrough) {}

    /** All clients that get an act and have none for that month, in ranges of that size. */
    List<ClientRange> ranges(LocalDate monthEnd, int clients);

    /** Those of a range that are still without one. */
    List<ClientId> clients(LocalDate monthEnd, ClientId first, ClientId last);

    /** Of an invoice that was paid by then all days, whenever they were; of another one those on which access was open. */
    List<LineToRecognise> ofInvoices(Collection<ClientId> clients, LocalDate monthEnd);

    /** Who has used days by then that no invoice asks for and no act knows (INV-11). */
    List<Use> ofUsedDays(Collection<ClientId> clients, LocalDate monthEnd);

    /** Lines of credits granted by then. */
    List<LineToRecognise> ofCredits(Collection<ClientId> clients, LocalDate monthEnd);

    /** Lines of earlier acts, turned round, whose invoice was cancelled by then, or asks for something else. */
    List<LineToRecognise> takingBack(Collection<ClientId> clients, LocalDate monthEnd);

    /** These stand on acts now, so that their documents need not be looked at again unless something is left. */
    void recognised(Collection<ActLine> lines);
}
