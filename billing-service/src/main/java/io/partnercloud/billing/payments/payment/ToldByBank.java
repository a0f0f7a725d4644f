package io.partnercloud.billing.payments.payment;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.invoice.Invoices;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises money that an operator enters by hand after the bank has told of it (INV-6): it must not count twice. */
final class ToldByBank {
    private static final Pattern NUMBER_OF_DOCUMENT = Pattern.compile("п/п (.+) от \\d\\d\\.\\d\\d\\.\\d{4}");

    private final Payments payments;
    private final Invoices invoices;
    private final PaymentRules rules;

    ToldByBank(Payments payments, Invoices invoices, PaymentRules rules) {
        this.payments = payments;
        this.invoices = invoices;
        this.rules = rules;
    }

    /**
     * The payment that it surely is: the same client and amount, and the order's number says so.
     *
     * @throws PaymentRefusal.ToldByBank where it may be one, and only the operator knows
     */
    Optional<Payment> find(Client client, PaymentByHand told, LocalDate paidOn) {
        var near = payments.standing(List.of(client.id()), List.of(told.amount())).stream()
                .filter(payment -> payment.source() == PaymentSource.STATEMENT)
                .filter(payment -> Math.abs(ChronoUnit.DAYS.between(payment.paidOn(), paidOn)) <= rules.daysTold())
                .toList();
        var sure = near.stream().filter(payment -> names(told, payment)).toList();
        if (told.isOtherMoney()) {
            return Optional.empty();
        }
        if (sure.size() == 1) {
            return sure.stream().findFirst();
        }
        near.stream().filter(payment -> mayBe(told, payment)).findFirst().ifPresent(payment -> {
            throw new PaymentRefusal.ToldByBank(payment);
        });
        return Optional.empty();
    }

    private static boolean names(PaymentByHand told, Payment payment) {
        var number = NUMBER_OF_DOCUMENT.matcher(payment.reference());
        return number.matches() && OrderNumber.isNamedIn(told.reference(), number.group(1));
    }

    /** Not where the operator names another invoice, and that is open still. */
    private boolean mayBe(PaymentByHand told, Payment payment) {
        return switch (told.purpose()) {
            case Purpose.AsAdvance _ -> true;
            case Purpose.ForInvoices(var numbers) ->
                numbers.stream()
                        .noneMatch(number -> payment.invoice() != null
                                && !number.equals(payment.invoice())
                                && invoices.get(number).open().isPositive());
        };
    }
}
