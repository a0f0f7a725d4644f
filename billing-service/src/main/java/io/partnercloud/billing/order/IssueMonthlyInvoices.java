package io.partnercloud.billing.order;

import io.partnercloud.billing.calendar.WorkingCalendars;
import io.partnercloud.billing.client.Client;
import io.partnercloud.billing.client.ClientId;
import io.partnercloud.billing.client.Clients;
import io.partnercloud.billing.invoice.BillingPeriod;
import io.partnercloud.billing.invoice.InvoiceKind;
import io.partnercloud.billing.invoice.IssueInvoices;
import io.partnercloud.billing.pricing.PriceParameters;
import io.partnercloud.billing.settlement.SettleInvoice;
import io.partnercloud.contracts.values.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The run on the 20th: asks everybody who is paid to the end of this month to pay for the next one (INV-4). */
@Service
public class IssueMonthlyInvoices {
    private final Clients clients;
    private final Renewals renewals;
    private final DraftInvoice draftInvoice;
    private final PriceParameters priceParameters;
    private final WorkingCalendars calendars;
    private final IssueInvoices issueInvoices;
    private final SettleInvoice settleInvoice;
    private final Clock clock;

    IssueMonthlyInvoices(
            Clients clients,
            Renewals renewals,
            DraftInvoice draftInvoice,
            PriceParameters priceParameters,
            WorkingCalendars calendars,
            IssueInvoices issueInvoices,
            SettleInvoice settleInvoice,
            Clock clock) {
        this.clients = clients;
        this.renewals = renewals;
        this.draftInvoice = draftInvoice;
        this.priceParameters = priceParameters;
        this.calendars = calendars;
        this.issueInvoices = issueInvoices;
        this.settleInvoice = settleInvoice;
        this.clock = clock;
    }

    /** The day through which those are paid whom a run on that date is for. */
    public static LocalDate paidThrough(LocalDate on) {
        return YearMonth.from(on).atEndOfMonth();
    }

    /** What is left of each client's advance: its subscriptions share it, and no rouble is counted on twice. */
    private static final class Advances {
        private final Map<Client, Money> left = new LinkedHashMap<>();

        Money take(Renewal renewal, Money wanted) {
            var there = left.getOrDefault(renewal.client(), renewal.advance());
            if (there.isPositive()) {
                left.put(renewal.client(), there.minus(there.min(wanted)));
            }
            return there;
        }

        Set<Client> payers() {
            return left.keySet();
        }
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
        var prices = priceParameters.of(period.from());
        var advances = new Advances();
        var orders = due.stream()
                .map(renewal -> {
                    var terms = renewal.subscription().terms();
                    var price = prices.price(terms.service(), terms.tariff(), terms.parameters());
                    var draft = draftInvoice.draft(InvoiceKind.RECURRING, price, period, issuedOn, calendar);
                    return new IssueInvoices.Order(
                            renewal.client(), terms.id(), draft, advances.take(renewal, draft.total()), null);
                })
                .toList();
        issueInvoices.issueAll(orders);
        advances.payers().forEach(client -> settleInvoice.useAdvance(client, issuedOn));
        return ids.size();
    }
}
