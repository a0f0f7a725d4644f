package io.partnercloud.billing.order;

import io.partnercloud.billing.calendar.WorkingCalendars;
import io.partnercloud.billing.client.ClientId;
import io.partnercloud.billing.client.Clients;
import io.partnercloud.billing.invoice.BillingPeriod;
import io.partnercloud.billing.invoice.InvoiceKind;
import io.partnercloud.billing.invoice.IssueInvoices;
import io.partnercloud.billing.pricing.PriceList;
import io.partnercloud.billing.pricing.PriceLists;
import io.partnercloud.billing.settlement.SettleInvoice;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The run on the 20th: asks everybody who is paid to the end of this month to pay for the next one (INV-4). */
@Service
public class IssueMonthlyInvoices {
    private final Clients clients;
    private final Renewals renewals;
    private final DraftInvoice draftInvoice;
    private final PriceLists priceLists;
    private final WorkingCalendars calendars;
    private final IssueInvoices issueInvoices;
    private final SettleInvoice settleInvoice;
    private final Clock clock;

    IssueMonthlyInvoices(
            Clients clients,
            Renewals renewals,
            DraftInvoice draftInvoice,
            PriceLists priceLists,
            WorkingCalendars calendars,
            IssueInvoices issueInvoices,
            SettleInvoice settleInvoice,
            Clock clock) {
        this.clients = clients;
        this.renewals = renewals;
        this.draftInvoice = draftInvoice;
        this.priceLists = priceLists;
        this.calendars = calendars;
        this.issueInvoices = issueInvoices;
        this.settleInvoice = settleInvoice;
        this.clock = clock;
    }

    /** The day through which those are paid whom a run on that date is for. */
    public static LocalDate paidThrough(LocalDate on) {
        return YearMonth.from(on).atEndOfMonth();
    }

    /** In one transaction; who has an invoice already, or is blocked by now, gets none. Returns how many clients were looked at. */
    @Transactional
    public int issue(Collection<ClientId> ids, LocalDate on) {
        clients.lockAll(ids);
        var due = renewals.of(ids, paidThrough(on));
        if (due.isEmpty()) {
            return ids.size();
        }
        var today = LocalDate.now(clock);
        var issuedOn = today.isAfter(on) ? today : on;
        var calendar = calendars.current();
        var period = BillingPeriod.following(paidThrough(on), 1);
        var lists = new HashMap<String, PriceList>();
        var orders = due.stream()
                .map(renewal -> {
                    var terms = renewal.subscription().terms();
                    var list = lists.computeIfAbsent(terms.tariff(), each -> priceLists.require(each, period.from()));
                    var draft = draftInvoice.draft(
                            InvoiceKind.RECURRING, list, terms.parameters(), period, issuedOn, calendar);
                    return new IssueInvoices.Order(renewal.client(), terms.id(), draft, renewal.advance(), null);
                })
                .toList();
        issueInvoices.issueAll(orders);
        due.stream()
                .filter(renewal -> renewal.advance().isPositive())
                .forEach(renewal -> settleInvoice.useAdvance(renewal.client(), issuedOn));
        return ids.size();
    }
}
