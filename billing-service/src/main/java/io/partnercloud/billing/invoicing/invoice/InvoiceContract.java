package io.partnercloud.billing.invoicing.invoice;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.contracts.billing.AllocatedLine;
import io.partnercloud.contracts.billing.BillingEvent;
import io.partnercloud.contracts.billing.InvoiceCancelled;
import io.partnercloud.contracts.billing.InvoiceIssued;
import io.partnercloud.contracts.billing.InvoiceOverdue;
import io.partnercloud.contracts.billing.InvoicePaid;
import io.partnercloud.contracts.billing.InvoicePeriod;
import io.partnercloud.contracts.values.Money;
import java.util.List;

/** What happened to invoices, in the words that other services hear. */
public final class InvoiceContract {
    private InvoiceContract() {}

    /** What is open is what the advance does not cover. */
    static BillingEvent issued(Client client, Bill bill, Money advance) {
        return new InvoiceIssued(
                bill.number().text(),
                client.id().value(),
                client.login(),
                client.partner(),
                bill.kind().name(),
                bill.issuedOn(),
                bill.dueOn(),
                periods(bill),
                bill.total(),
                bill.total().minus(bill.total().min(advance)));
    }

    public static BillingEvent of(Client client, InvoiceEvent event) {
        return switch (event) {
            case InvoiceEvent.PaidInFull paid -> paid(client, paid);
            case InvoiceEvent.BecameOverdue overdue -> overdue(client, overdue);
            case InvoiceEvent.Withdrawn withdrawn -> withdrawn(client, withdrawn);
        };
    }

    private static BillingEvent paid(Client client, InvoiceEvent.PaidInFull paid) {
        var bill = paid.bill();
        return new InvoicePaid(
                bill.number().text(),
                client.id().value(),
                client.login(),
                client.partner(),
                paid.paidOn(),
                bill.total(),
                periods(bill));
    }

    private static BillingEvent overdue(Client client, InvoiceEvent.BecameOverdue overdue) {
        var bill = overdue.bill();
        return new InvoiceOverdue(
                bill.number().text(),
                client.id().value(),
                client.login(),
                client.partner(),
                bill.dueOn(),
                overdue.open());
    }

    private static BillingEvent withdrawn(Client client, InvoiceEvent.Withdrawn withdrawn) {
        return new InvoiceCancelled(
                withdrawn.bill().number().text(),
                client.id().value(),
                client.login(),
                client.partner(),
                withdrawn.reason().name(),
                withdrawn.on());
    }

    /** A line of an invoice, and how much of it is meant. */
    public static AllocatedLine line(InvoiceLine line, Money amount) {
        return new AllocatedLine(line.id(), line.service(), line.code(), line.rewardable(), amount);
    }

    private static List<InvoicePeriod> periods(Bill bill) {
        return bill.draft().periods().stream()
                .map(period -> new InvoicePeriod(period.from(), period.to()))
                .toList();
    }
}
