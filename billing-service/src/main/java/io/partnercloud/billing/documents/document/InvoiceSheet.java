package io.partnercloud.billing.documents.document;

import io.partnercloud.billing.documents.organisation.LegalEntity;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.printing.Lines;
import io.partnercloud.printing.PaymentCode;
import io.partnercloud.printing.Wording;
import java.time.LocalDate;
import java.util.Optional;

/** All that stands on an invoice: whatever was so at its issue (INV-5). {@code surchargeFrom} is the first day that a surcharge is for. */
public record InvoiceSheet(
        InvoiceNumber number,
        LocalDate issuedOn,
        LocalDate dueOn,
        LegalEntity seller,
        Buyer buyer,
        Lines lines,
        Optional<LocalDate> surchargeFrom) {

    public String title() {
        return "Счёт на оплату № " + number + " от " + Wording.longDay(issuedOn);
    }

    /** What it is, where that is not a matter of course (INV-14). */
    Optional<String> subtitle() {
        return surchargeFrom.map(from -> "Доплата за изменение параметров с " + Wording.day(from));
    }

    public String fileName() {
        return "Счёт № " + number + " от " + Wording.day(issuedOn) + ".pdf";
    }

    /** For whom nothing is left to pay, there is none. */
    Optional<PaymentCode> paymentCode() {
        return lines.total().isPositive()
                ? Optional.of(new PaymentCode(payee(), lines.total(), purpose(), buyer.inn()))
                : Optional.empty();
    }

    private PaymentCode.Payee payee() {
        var requisites = seller.requisites();
        var kpp = requisites.kppIfAny();
        return new PaymentCode.Payee(
                requisites.name(),
                requisites.inn().digits(),
                kpp == null ? null : kpp.text(),
                requisites.account().number(),
                seller.bankName(),
                requisites.account().bic().digits(),
                seller.correspondentAccount().number());
    }

    /** INV-6 finds the invoice by its number in here. */
    private String purpose() {
        return "Оплата по счёту № %s от %s, клиент %s. %s"
                .formatted(number, Wording.day(issuedOn), buyer.login(), tax());
    }

    /** As banks want it said: the rate and the sum, or that there is none. */
    private String tax() {
        var taxes = lines.vatByRate().entrySet().stream()
                .map(rate -> "НДС " + rate.getKey() + "% " + rate.getValue().toString() + " руб.")
                .toList();
        return taxes.isEmpty() ? "Без НДС" : "В т.ч. " + String.join(", ", taxes);
    }
}
