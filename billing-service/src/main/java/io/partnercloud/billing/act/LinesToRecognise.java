package io.partnercloud.billing.act;

import io.partnercloud.billing.client.ClientId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What the acts of a month's end are made of: one method for each source of lines. A line is due when its days are over; goods have none. */
public interface LinesToRecognise {

    /** Neighbouring clients that get an act, both ends included. */
    record Stretch(ClientId first, ClientId last, int clients) {}

    /** All clients that get an act and have none for that month, in stretches of that size. */
    List<Stretch> stretches(LocalDate monthEnd, int clients);

    /** Those of a stretch that are still without one. */
    List<ClientId> clients(LocalDate monthEnd, ClientId first, ClientId last);

    /** Lines of invoices that were paid by then, whenever their days were. */
    List<DueLine> ofPaidInvoices(Collection<ClientId> clients, LocalDate monthEnd);

    /** Lines of credits granted by then. */
    List<DueLine> ofCredits(Collection<ClientId> clients, LocalDate monthEnd);

    /** Lines of earlier acts, turned round, whose invoices were cancelled by then. */
    List<DueLine> ofCancelledInvoices(Collection<ClientId> clients, LocalDate monthEnd);

    /** These stand on acts now, so that their documents need not be looked at again unless something is left. */
    void recognised(Collection<ActLine> lines);
}
