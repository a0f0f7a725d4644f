package io.partnercloud.billing.agreements.order;

import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says what the run on the 20th would come to (OPS-2), to the kopeck: each different order is priced once and counted as
 * often as it is there, so that neither time nor memory grows with the number of clients.
 */
@Service
public class PreviewMonthlyInvoices {
    private final Renewals renewals;
    private final DraftMonthlyInvoices draftMonthlyInvoices;

    PreviewMonthlyInvoices(Renewals renewals, DraftMonthlyInvoices draftMonthlyInvoices) {
        this.renewals = renewals;
        this.draftMonthlyInvoices = draftMonthlyInvoices;
    }

    /**
     * @param refused how many subscriptions would be parked, by the reason's code
     * @param dueByGuess whether nobody has confirmed the calendar by which they would be due (ORG-2)
     */
    public record Preview(long invoices, Money total, SortedMap<String, Long> refused, boolean dueByGuess) {}

    @Transactional(readOnly = true)
    public Preview preview(LocalDate on) {
        var drafts = draftMonthlyInvoices.on(on);
        var sum = new Sum(drafts);
        renewals.forEachOrder(IssueMonthlyInvoices.paidThrough(on), sum::add);
        var dueByGuess = sum.invoices > 0 && drafts.areDueByGuess();
        return new Preview(sum.invoices, sum.total, Collections.unmodifiableSortedMap(sum.refused), dueByGuess);
    }

    private static final class Sum {
        private final DraftMonthlyInvoices.Drafts drafts;
        private final SortedMap<String, Long> refused = new TreeMap<>();
        private long invoices;
        private Money total = Money.ZERO;

        Sum(DraftMonthlyInvoices.Drafts drafts) {
            this.drafts = drafts;
        }

        void add(Renewals.EqualOrders orders) {
            try {
                var draft = drafts.of(orders.service(), orders.tariff(), orders.parameters());
                total = total.plus(draft.total().times(orders.subscriptions()));
                invoices += orders.subscriptions();
            } catch (Refusal refusal) {
                refused.merge(refusal.code(), orders.subscriptions(), Long::sum);
            }
        }
    }
}
