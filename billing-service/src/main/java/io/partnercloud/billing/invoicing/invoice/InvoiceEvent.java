package io.partnercloud.billing.invoicing.invoice;

import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;

/** What happened to an invoice, in this service's own words. */
public sealed interface InvoiceEvent {
    Bill bill();

    /** Nothing is open any more. */
    record PaidInFull(Bill bill, LocalDate paidOn) implements InvoiceEvent {}

    /** The due date passed with something open. */
    record BecameOverdue(Bill bill, Money open) implements InvoiceEvent {}

    /** It asks for nothing any more. */
    record Withdrawn(Bill bill, CancelReason reason, LocalDate on) implements InvoiceEvent {}
}
