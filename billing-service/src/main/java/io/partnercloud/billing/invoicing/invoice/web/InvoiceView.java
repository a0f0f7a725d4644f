package io.partnercloud.billing.invoicing.invoice.web;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.invoice.BillingPeriod;
import io.partnercloud.billing.invoicing.invoice.CancelReason;
import io.partnercloud.billing.invoicing.invoice.Draft;
import io.partnercloud.billing.invoicing.invoice.Invoice;
import io.partnercloud.billing.invoicing.invoice.InvoiceKind;
import io.partnercloud.billing.invoicing.invoice.InvoiceOnPaper;
import io.partnercloud.billing.invoicing.invoice.InvoiceStatus;
import io.partnercloud.billing.invoicing.invoice.MonthSegment;
import io.partnercloud.billing.invoicing.invoice.PaperLine;
import io.partnercloud.billing.invoicing.invoice.SellerTax;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.printing.Vat;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invoice, or the preview of one, which has no number and no status yet. A preview says {@code dueOnIsGuess} where nobody
 * has confirmed the calendar of a year that its due date was reckoned by (ORG-2), or there is none; {@code dueOnWarning} says so in words.
 */
public record InvoiceView(
        @Nullable String number,
        ClientLogin client,
        String clientName,
        CloudService service,
        InvoiceKind kind,
        LocalDate issuedOn,
        LocalDate dueOn,
        @Nullable Boolean dueOnIsGuess,
        @Nullable String dueOnWarning,
        List<Period> periods,
        List<Line> lines,
        Money monthly,
        Money total,
        Money vat,
        Money paid,
        Money open,
        @Nullable InvoiceStatus status,
        @Nullable LocalDate paidOn,
        @Nullable CancelReason cancelReason,
        @Nullable String replaces) {
    /** Days that the invoice pays for, both ends included. */
    public record Period(LocalDate from, LocalDate to) {
        static Period of(BillingPeriod period) {
            return new Period(period.from(), period.to());
        }
    }

    /**
     * {@code unitPrice} is for a whole month; {@code amount} for {@code days} of its {@code daysInMonth} (INV-3), which are
     * missing where a line is for several months. Goods have no days. {@code vatRate} is the tax in the amount in percent,
     * null where there is none, and {@code vatGround} then says why.
     */
    public record Line(
            String code,
            String name,
            int quantity,
            String unit,
            Money unitPrice,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Integer days,
            @Nullable Integer daysInMonth,
            Money amount,
            @Nullable Integer vatRate,
            Money vatAmount,
            @Nullable String vatGround) {
        static Line of(PaperLine line) {
            var days = line.days();
            var segments = days == null ? List.<MonthSegment>of() : days.segments();
            var month = segments.size() == 1 ? segments.getFirst() : null;
            return new Line(
                    line.code(),
                    line.name(),
                    line.quantity(),
                    line.unit(),
                    line.unitPrice(),
                    days == null ? null : days.from(),
                    days == null ? null : days.to(),
                    month == null ? null : month.days(),
                    month == null ? null : month.daysInMonth(),
                    line.amount(),
                    line.vat() instanceof Vat.At(var percent) ? percent : null,
                    line.tax(),
                    line.vatGround());
        }

        private static List<Line> of(Draft draft, SellerTax tax) {
            return InvoiceOnPaper.of(draft, tax).stream().map(Line::of).toList();
        }
    }

    private static Money vat(List<Line> lines) {
        return Money.sum(lines.stream().map(Line::vatAmount).toList());
    }

    static InvoiceView of(Invoice invoice, Client client, SellerTax tax) {
        var bill = invoice.bill();
        var lines = Line.of(bill.draft(), tax);
        var replaces = bill.replaces();
        return new InvoiceView(
                bill.number().text(),
                client.login(),
                client.name(),
                bill.lines().getFirst().service(),
                bill.kind(),
                bill.issuedOn(),
                bill.dueOn(),
                null,
                null,
                bill.draft().periods().stream().map(Period::of).toList(),
                lines,
                bill.draft().monthly(),
                bill.total(),
                vat(lines),
                invoice.paid(),
                invoice.open(),
                InvoiceStatus.of(invoice),
                invoice instanceof Invoice.Paid paid ? paid.paidOn() : null,
                invoice instanceof Invoice.Cancelled cancelled ? cancelled.reason() : null,
                replaces == null ? null : replaces.text());
    }

    static InvoiceView preview(Draft draft, Client client, SellerTax tax, @Nullable String dueOnWarning) {
        var lines = Line.of(draft, tax);
        return new InvoiceView(
                null,
                client.login(),
                client.name(),
                draft.lines().getFirst().service(),
                draft.kind(),
                draft.issuedOn(),
                draft.dueOn(),
                dueOnWarning == null ? null : true,
                dueOnWarning,
                draft.periods().stream().map(Period::of).toList(),
                lines,
                draft.monthly(),
                draft.total(),
                vat(lines),
                Money.ZERO,
                draft.total(),
                null,
                null,
                null,
                null);
    }
}
