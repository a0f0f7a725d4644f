package io.partnercloud.notification.letter.plan;

import static io.partnercloud.notification.letter.LetterOrder.toClient;

import io.partnercloud.contracts.billing.ActIssued;
import io.partnercloud.contracts.billing.BillingEvent;
import io.partnercloud.contracts.billing.CalendarYearSet;
import io.partnercloud.contracts.billing.ClientBlocked;
import io.partnercloud.contracts.billing.ClientUnblocked;
import io.partnercloud.contracts.billing.CreditGranted;
import io.partnercloud.contracts.billing.DebtorDeletionDue;
import io.partnercloud.contracts.billing.DebtorDeletionReached;
import io.partnercloud.contracts.billing.InvoiceCancelled;
import io.partnercloud.contracts.billing.InvoiceIssued;
import io.partnercloud.contracts.billing.InvoiceOverdue;
import io.partnercloud.contracts.billing.InvoicePaid;
import io.partnercloud.contracts.billing.InvoiceWrittenOff;
import io.partnercloud.contracts.billing.LegalEntityChanged;
import io.partnercloud.contracts.billing.OutgoingPaymentBooked;
import io.partnercloud.contracts.billing.PaymentAllocated;
import io.partnercloud.contracts.billing.PaymentReceived;
import io.partnercloud.contracts.billing.PaymentReminderDue;
import io.partnercloud.contracts.billing.PaymentReversed;
import io.partnercloud.contracts.billing.PriceListPublished;
import io.partnercloud.contracts.billing.PriceListWithdrawn;
import io.partnercloud.contracts.billing.QuestionnaireAnswered;
import io.partnercloud.contracts.billing.QuestionnaireDeclined;
import io.partnercloud.contracts.billing.SubscriptionActivated;
import io.partnercloud.contracts.billing.SubscriptionChanged;
import io.partnercloud.contracts.billing.SubscriptionEnded;
import io.partnercloud.contracts.billing.SubscriptionExtended;
import io.partnercloud.contracts.billing.SubscriptionShortened;
import io.partnercloud.contracts.billing.VatRateSet;
import io.partnercloud.notification.letter.LetterOrder;
import io.partnercloud.notification.letter.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The letters that follow invoices, payments and debt (INV-1, BLK-1, BLK-2, BLK-3). */
public final class BillingLetters {
    private BillingLetters() {}

    public static List<LetterOrder> following(BillingEvent event) {
        return switch (event) {
            case InvoiceIssued issued -> invoice(issued);
            case InvoicePaid paid ->
                List.of(toClient(
                        Template.INVOICE_PAID,
                        paid.client(),
                        Map.of(
                                "login", paid.login().text(),
                                "invoice", paid.invoice(),
                                "total", InRussian.money(paid.total()),
                                "paidOn", InRussian.date(paid.paidOn()),
                                "periods", InRussian.periods(paid.periods()))));
            case PaymentReminderDue due -> List.of(reminder(due));
            case ClientBlocked blocked ->
                LetterOrder.toClientAndPartner(
                        Template.ACCESS_BLOCKED,
                        blocked.client(),
                        blocked.partner(),
                        Map.of(
                                "login", blocked.login().text(),
                                "service", InRussian.service(blocked.service()),
                                "blockedOn", InRussian.date(blocked.blockedOn()),
                                "debt", InRussian.money(blocked.debt()),
                                "deletionOn", InRussian.date(blocked.deletionOn())));
            case ClientUnblocked unblocked
            when !unblocked.concernsRent() ->
                LetterOrder.toClientAndPartner(
                        Template.ACCESS_RESTORED,
                        unblocked.client(),
                        unblocked.partner(),
                        Map.of(
                                "login", unblocked.login().text(),
                                "service", InRussian.service(unblocked.service())));
            case QuestionnaireAnswered answered -> QuestionnaireLetters.answered(answered);
            case QuestionnaireDeclined declined -> QuestionnaireLetters.declined(declined);
            case DebtorDeletionDue due -> List.of(deletion(due));
            case SubscriptionEnded ended ->
                LetterOrder.toClientAndPartner(
                        Template.SERVICE_ENDED,
                        ended.client(),
                        ended.partner(),
                        Map.of(
                                "login", ended.login().text(),
                                "service", InRussian.service(ended.service()),
                                "reason", ended.reason(),
                                "endedOn", InRussian.date(ended.endedOn())));
            // That the rent is open again is told when it is (ClientAccessRestored). The reminder before blocking says
            // what InvoiceOverdue would; DebtorDeletionReached ends in ClientDeleted.
            case ClientUnblocked _,
                    InvoiceOverdue _,
                    InvoiceCancelled _,
                    InvoiceWrittenOff _,
                    OutgoingPaymentBooked _,
                    DebtorDeletionReached _,
                    PaymentReceived _,
                    PaymentAllocated _,
                    PaymentReversed _,
                    CreditGranted _,
                    SubscriptionActivated _,
                    SubscriptionChanged _,
                    SubscriptionExtended _,
                    SubscriptionShortened _,
                    ActIssued _,
                    CalendarYearSet _,
                    VatRateSet _,
                    LegalEntityChanged _,
                    PriceListPublished _,
                    PriceListWithdrawn _ -> List.of();
        };
    }

    /** An invoice that the advance covers whole asks for nothing: its thanks follow at once (INV-4). */
    private static List<LetterOrder> invoice(InvoiceIssued issued) {
        if (!issued.openAmount().isPositive()) {
            return List.of();
        }
        return List.of(toClient(
                Template.INVOICE_ISSUED,
                issued.client(),
                Map.of(
                        "login", issued.login().text(),
                        "invoice", issued.invoice(),
                        "issuedOn", InRussian.date(issued.issuedOn()),
                        "dueOn", InRussian.date(issued.dueOn()),
                        "total", InRussian.money(issued.total()),
                        "openAmount", InRussian.money(issued.openAmount()),
                        "periods", InRussian.periods(issued.periods()))));
    }

    private static LetterOrder deletion(DebtorDeletionDue due) {
        return toClient(
                due.service() == null ? Template.DELETION_DUE : Template.SERVICE_END_DUE,
                due.client(),
                Map.of(
                        "login", due.login().text(),
                        "service", InRussian.service(due.service()),
                        "reason", "DEBT",
                        "deletionOn", InRussian.date(due.deletionOn())));
    }

    private static LetterOrder reminder(PaymentReminderDue due) {
        var words = new HashMap<String, String>();
        words.put("login", due.login().text());
        words.put("service", InRussian.service(due.service()));
        words.put("openAmount", InRussian.money(due.openAmount()));
        words.put("blockOn", InRussian.date(due.blockOn()));
        if (due.invoice() != null) {
            words.put("invoice", due.invoice());
        }
        return toClient(Template.PAYMENT_REMINDER, due.client(), words);
    }
}
