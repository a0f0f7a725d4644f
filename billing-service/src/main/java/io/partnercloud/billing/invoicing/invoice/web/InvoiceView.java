package io.partnercloud.billing.invoicing.invoice.web;

import io.partnercloud.billing.base.calendar.GuessedYears;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.invoice.BillingPeriod;
import io.partnercloud.billing.invoicing.invoice.CancelReason;
import io.partnercloud.billing.invoicing.invoice.Draft;
import io.partnercloud.billing.invoicing.invoice.Invoice;
import io.partnercloud.billing.invoicing.invoice.InvoiceKind;
import io.partnercloud.billing.invoicing.invoice.InvoiceLine;
import io.partnercloud.billing.invoicing.invoice.InvoiceStatus;
import io.partnercloud.billing.pricing.price.VatTreatment;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invoice, or the preview of one, which has no number and no status yet. A preview says {@code dueOnIsGuess} where nobody
 * has confirmed the calendar of a year that its due date was reckoned by (ORG-2).
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
        List<Period> periods,
        List<Line> lines,
        Money monthly,
        Money total,
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

    /** {@code unitPrice} is for a whole month; {@code amount} for {@code days} of its {@code daysInMonth} (INV-3). Goods have no days. */
    public record Line(
            String code,
            String name,
            int quantity,
            Money unitPrice,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Integer days,
            @Nullable Integer daysInMonth,
            Money amount,
            VatTreatment vat) {
        public static Line of(InvoiceLine line) {
            var days = line.days();
            return new Line(
                    line.code(),
                    line.name(),
                    line.quantity(),
                    line.unitPrice(),
                    days == null ? null : days.from(),
                    days == null ? null : days.to(),
                    days == null ? null : days.days(),
                    days == null ? null : days.daysInMonth(),
                    line.amount(),
                    line.vat());
        }
    }

    public static InvoiceView of(Invoice invoice, Client client) {
        var bill = invoice.bill();
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
                bill.draft().periods().stream().map(Period::of).toList(),
                bill.lines().stream().map(Line::of).toList(),
                bill.draft().monthly(),
                bill.total(),
                invoice.paid(),
                invoice.open(),
                InvoiceStatus.of(invoice),
                invoice instanceof Invoice.Paid paid ? paid.paidOn() : null,
                invoice instanceof Invoice.Cancelled cancelled ? cancelled.reason() : null,
                replaces == null ? null : replaces.text());
    }

    public static InvoiceView preview(Draft draft, Client client, GuessedYears guessedYears) {
        return new InvoiceView(
                null,
                client.login(),
                client.name(),
                draft.lines().getFirst().service(),
                draft.kind(),
                draft.issuedOn(),
                draft.dueOn(),
                guessedYears.touch(draft.issuedOn(), draft.dueOn()) ? true : null,
                draft.periods().stream().map(Period::of).toList(),
                draft.lines().stream().map(Line::of).toList(),
                draft.monthly(),
                draft.total(),
                Money.ZERO,
                draft.total(),
                null,
                null,
                null,
                null);
    }
}
