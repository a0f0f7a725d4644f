package io.partnercloud.billing.agreements.order;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.billing.invoicing.invoice.Bill;
import io.partnercloud.billing.invoicing.invoice.IssueInvoices;
import io.partnercloud.billing.invoicing.settlement.SettleInvoices;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The run on the 20th: asks everybody who is paid to the end of this month to pay for the next one (INV-4). */
@Service
public class IssueMonthlyInvoices {
    private final Clients clients;
    private final Renewals renewals;
    private final DraftMonthlyInvoices draftMonthlyInvoices;
    private final IssueInvoices issueInvoices;
    private final SettleInvoices settleInvoices;

    IssueMonthlyInvoices(
            Clients clients,
            Renewals renewals,
            DraftMonthlyInvoices draftMonthlyInvoices,
            IssueInvoices issueInvoices,
            SettleInvoices settleInvoices) {
        this.clients = clients;
        this.renewals = renewals;
        this.draftMonthlyInvoices = draftMonthlyInvoices;
        this.issueInvoices = issueInvoices;
        this.settleInvoices = settleInvoices;
    }

    /** The day through which those are paid whom a run on that date is for. */
    public static LocalDate paidThrough(LocalDate on) {
        return YearMonth.from(on).atEndOfMonth();
    }

    /** In one transaction; who has an invoice already, or is blocked by now, gets none. */
    @Transactional
    public void issue(Collection<ClientId> ids, LocalDate on) {
        var due = renewals.of(clients.lockAll(ids), paidThrough(on));
        if (due.isEmpty()) {
            return;
        }
        var drafts = draftMonthlyInvoices.on(on);
        var orders = due.stream()
                .map(renewal -> {
                    var terms = renewal.subscription().terms();
                    var draft = drafts.of(terms.service(), terms.tariff(), terms.parameters());
                    return new IssueInvoices.Order(renewal.client(), terms.id(), draft, null);
                })
                .toList();
        var payers = due.stream().map(Renewal::client).collect(Collectors.toSet());
        var issued = issueInvoices.issueAll(orders).stream().map(Bill::number).collect(Collectors.toSet());
        settleInvoices.useAdvances(payers, issued, drafts.issuedOn());
    }
}
