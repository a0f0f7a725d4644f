package io.partnercloud.billing.invoicing.settlement;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.invoice.Invoice;
import io.partnercloud.billing.invoicing.invoice.InvoiceLine;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that was used for an invoice, line by line. {@code payment} is null where the advance paid; an allocation that
 * takes another one back has negative amounts and names it.
 */
public record Allocation(
        UUID id,
        @Nullable UUID payment,
        InvoiceNumber invoice,
        ClientId client,
        LocalDate on,
        List<Part> parts,
        @Nullable UUID takesBack) {
    /** What fell on one line. */
    public record Part(InvoiceLine line, Money amount) {}

    public Allocation {
        parts = List.copyOf(parts);
    }

    /** RWD-2: in proportion to what is still open on each line, kopecks by largest remainder. */
    static Allocation of(
            UUID id,
            @Nullable UUID payment,
            Invoice invoice,
            Map<UUID, Money> allocatedBefore,
            Money amount,
            LocalDate on) {
        var bill = invoice.bill();
        var open = bill.lines().stream()
                .map(line -> line.amount().minus(allocatedBefore.getOrDefault(line.id(), Money.ZERO)))
                .toList();
        var shares = LargestRemainder.spread(amount, open);
        var parts = new ArrayList<Part>();
        for (var i = 0; i < shares.size(); i++) {
            if (!shares.get(i).isZero()) {
                parts.add(new Part(bill.lines().get(i), shares.get(i)));
            }
        }
        return new Allocation(id, payment, bill.number(), bill.client(), on, parts, null);
    }

    /** The same lines with the signs turned round (INV-7). */
    Allocation takenBack(UUID newId, LocalDate day) {
        var negative = parts.stream()
                .map(part -> new Part(part.line(), part.amount().negated()))
                .toList();
        return new Allocation(newId, payment, invoice, client, day, negative, id);
    }

    public Money amount() {
        return Money.sum(parts.stream().map(Part::amount).toList());
    }
}
