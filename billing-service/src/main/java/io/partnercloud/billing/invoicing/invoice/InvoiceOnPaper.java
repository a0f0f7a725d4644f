package io.partnercloud.billing.invoicing.invoice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What an invoice shows of its lines (INV-14). */
public final class InvoiceOnPaper {
    private InvoiceOnPaper() {}

    /** Line by line; a surcharge says what it is. */
    public static List<PaperLine> of(Draft draft, SellerTax tax) {
        return draft.kind() == InvoiceKind.SURCHARGE
                ? SurchargeOnPaper.of(draft, tax)
                : draft.lines().stream().map(line -> PaperLine.of(line, tax)).toList();
    }

    /** Whole months that follow each other and are equal become one line, with the tax of all of them. */
    public static List<PaperLine> monthsJoined(List<PaperLine> lines) {
        var joined = new ArrayList<PaperLine>();
        var last = new LinkedHashMap<Object, Integer>();
        for (var line : lines) {
            var at = last.get(what(line));
            var longer = at == null ? Optional.<PaperLine>empty() : join(joined.get(at), line);
            if (longer.isPresent()) {
                joined.set(Objects.requireNonNull(at), longer.get());
            } else {
                last.put(what(line), joined.size());
                joined.add(line);
            }
        }
        return joined;
    }

    private record What(String code, String name, int quantity, Object price, Object vat) {}

    private static What what(PaperLine line) {
        return new What(line.code(), line.name(), line.quantity(), line.unitPrice(), line.vat());
    }

    private static Optional<PaperLine> join(PaperLine earlier, PaperLine line) {
        var before = earlier.days();
        var days = line.days();
        if (before == null
                || days == null
                || !isWhole(before)
                || !isWhole(days)
                || !days.from().equals(before.to().plusDays(1))) {
            return Optional.empty();
        }
        return Optional.of(new PaperLine(
                line.service(),
                line.code(),
                line.name(),
                line.quantity(),
                line.unit(),
                line.unitPrice(),
                new BillingPeriod(before.from(), days.to()),
                earlier.amount().plus(line.amount()),
                line.vat(),
                earlier.tax().plus(line.tax()),
                line.vatGround()));
    }

    private static boolean isWhole(BillingPeriod days) {
        return days.from().getDayOfMonth() == 1
                && days.to().getDayOfMonth() == days.to().lengthOfMonth();
    }
}
