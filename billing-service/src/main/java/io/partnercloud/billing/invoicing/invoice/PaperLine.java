package io.partnercloud.billing.invoicing.invoice;

import io.partnercloud.billing.pricing.price.ItemOnPaper;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.printing.PrintedLine;
import io.partnercloud.printing.Vat;
import org.jspecify.annotations.Nullable;

/** One line as a document shows it: never below zero, with its unit, the tax in it and why there is none (INV-14). */
public record PaperLine(
        CloudService service,
        String code,
        String name,
        int quantity,
        String unit,
        Money unitPrice,
        @Nullable BillingPeriod days,
        Money amount,
        Vat vat,
        Money tax,
        @Nullable String vatGround) {

    /** A line as it is kept. */
    public static PaperLine of(DocumentLine line, SellerTax tax) {
        return of(line, line.name(), line.quantity(), line.days(), line.amount(), tax);
    }

    /** The same item under that name, so many of it for these days. */
    public static PaperLine of(
            DocumentLine line, String name, int quantity, @Nullable MonthSegment days, Money amount, SellerTax tax) {
        return of(
                line,
                name,
                quantity,
                days == null ? null : new BillingPeriod(days.from(), days.to()),
                amount,
                line.onPaper(),
                tax);
    }

    private static PaperLine of(
            DocumentLine line,
            String name,
            int quantity,
            @Nullable BillingPeriod days,
            Money amount,
            ItemOnPaper item,
            SellerTax tax) {
        var vat = tax.vat(item, days == null ? null : days.to());
        return new PaperLine(
                line.service(),
                line.code(),
                name,
                quantity,
                item.unitName(),
                line.unitPrice(),
                days,
                amount,
                vat,
                vat.within(amount),
                tax.ground(item));
    }

    /** The same called otherwise. */
    public PaperLine withName(String other) {
        return new PaperLine(service, code, other, quantity, unit, unitPrice, days, amount, vat, tax, vatGround);
    }

    /** The same for another amount. */
    public PaperLine withAmount(Money other) {
        return new PaperLine(
                service, code, name, quantity, unit, unitPrice, days, other, vat, vat.within(other), vatGround);
    }

    /** For the printer. */
    public PrintedLine printed() {
        return new PrintedLine(
                name,
                days == null ? null : new PrintedLine.Days(days.from(), days.to()),
                quantity,
                unit,
                unitPrice,
                amount,
                vat,
                tax,
                vatGround);
    }
}
