package io.partnercloud.billing;

import io.partnercloud.billing.act.Act;
import io.partnercloud.billing.client.Client;
import io.partnercloud.billing.credit.Credit;
import io.partnercloud.billing.debt.Block;
import io.partnercloud.billing.debt.Standing;
import io.partnercloud.billing.invoice.Bill;
import io.partnercloud.billing.invoice.InvoiceEvent;
import io.partnercloud.billing.invoice.InvoiceLine;
import io.partnercloud.billing.payment.Payment;
import io.partnercloud.billing.pricing.CountedParameters;
import io.partnercloud.billing.pricing.IndividualParameters;
import io.partnercloud.billing.pricing.RentParameters;
import io.partnercloud.billing.pricing.ServiceParameters;
import io.partnercloud.billing.questionnaire.Questionnaire;
import io.partnercloud.billing.settlement.Allocation;
import io.partnercloud.billing.subscription.Subscription;
import io.partnercloud.contracts.billing.ActIssued;
import io.partnercloud.contracts.billing.AllocatedLine;
import io.partnercloud.contracts.billing.BillingEvent;
import io.partnercloud.contracts.billing.ClientBlocked;
import io.partnercloud.contracts.billing.ClientUnblocked;
import io.partnercloud.contracts.billing.CreditGranted;
import io.partnercloud.contracts.billing.DebtorDeletionDue;
import io.partnercloud.contracts.billing.DebtorDeletionReached;
import io.partnercloud.contracts.billing.InvoiceCancelled;
import io.partnercloud.contracts.billing.InvoiceIssued;
import io.partnercloud.contracts.billing.InvoiceOverdue;
import io.partnercloud.contracts.billing.InvoicePaid;
import io.partnercloud.contracts.billing.InvoicePeriod;
import io.partnercloud.contracts.billing.PaymentAllocated;
import io.partnercloud.contracts.billing.PaymentReceived;
import io.partnercloud.contracts.billing.PaymentReminderDue;
import io.partnercloud.contracts.billing.PaymentReversed;
import io.partnercloud.contracts.billing.QuestionnaireAnswered;
import io.partnercloud.contracts.billing.QuestionnaireDeclined;
import io.partnercloud.contracts.billing.SubscriptionActivated;
import io.partnercloud.contracts.billing.SubscriptionChanged;
import io.partnercloud.contracts.billing.SubscriptionEnded;
import io.partnercloud.contracts.billing.SubscriptionExtended;
import io.partnercloud.contracts.billing.SubscriptionShortened;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The one place where what happened here becomes the words that other services hear. */
public final class BillingContract {
    private BillingContract() {}

    /** What is open is what the advance does not cover. */
    public static BillingEvent issued(Client client, Bill bill, Money advance) {
        return new InvoiceIssued(
                bill.number().text(),
                client.id().value(),
                client.login(),
                client.partner(),
                bill.kind().name(),
                bill.issuedOn(),
                bill.dueOn(),
                periods(bill),
                bill.total(),
                bill.total().minus(bill.total().min(advance)));
    }

    public static BillingEvent actIssued(Client client, Act act) {
        return new ActIssued(
                act.number().text(),
                client.id().value(),
                client.login(),
                client.partner(),
                act.month(),
                act.issuedOn(),
                act.total());
    }

    public static BillingEvent paid(Client client, InvoiceEvent.PaidInFull paid) {
        var bill = paid.bill();
        return new InvoicePaid(
                bill.number().text(),
                client.id().value(),
                client.login(),
                client.partner(),
                paid.paidOn(),
                bill.total(),
                periods(bill));
    }

    public static BillingEvent overdue(Client client, InvoiceEvent.BecameOverdue overdue) {
        var bill = overdue.bill();
        return new InvoiceOverdue(
                bill.number().text(),
                client.id().value(),
                client.login(),
                client.partner(),
                bill.dueOn(),
                overdue.open());
    }

    public static BillingEvent withdrawn(Client client, InvoiceEvent.Withdrawn withdrawn) {
        return new InvoiceCancelled(
                withdrawn.bill().number().text(),
                client.id().value(),
                client.login(),
                client.partner(),
                withdrawn.reason().name(),
                withdrawn.on());
    }

    public static BillingEvent received(Client client, Payment payment) {
        return new PaymentReceived(
                payment.id(),
                client.id().value(),
                client.login(),
                client.partner(),
                payment.paidOn(),
                payment.amount(),
                payment.toAdvance(),
                payment.reference());
    }

    public static BillingEvent allocated(Client client, Allocation allocation) {
        return new PaymentAllocated(
                allocation.id(),
                allocation.payment(),
                allocation.invoice().text(),
                client.id().value(),
                client.login(),
                client.partner(),
                allocation.on(),
                allocation.amount(),
                lines(allocation));
    }

    public static BillingEvent credited(Client client, Credit credit) {
        return new CreditGranted(
                credit.id(),
                credit.number(),
                client.id().value(),
                client.login(),
                client.partner(),
                credit.reason().name(),
                credit.on(),
                credit.amount(),
                credit.lines().stream().map(line -> line(line, line.amount())).toList());
    }

    private static int connections(ServiceParameters parameters) {
        return switch (parameters) {
            case RentParameters rent -> Math.toIntExact(rent.connections());
            case CountedParameters counted ->
                counted.items().values().stream().mapToInt(Integer::intValue).sum();
            case IndividualParameters _ -> 0; // agreed in words
        };
    }

    private static List<String> products(ServiceParameters parameters) {
        return switch (parameters) {
            case RentParameters rent -> rent.configurations();
            case CountedParameters counted -> List.copyOf(counted.items().keySet());
            case IndividualParameters individual -> List.of(individual.description());
        };
    }

    /** The lines of all that is taken back, with negative amounts. */
    public static BillingEvent reversed(
            Client client, UUID reversal, Payment payment, LocalDate on, String reason, List<Allocation> takenBack) {
        return new PaymentReversed(
                reversal,
                payment.id(),
                client.id().value(),
                client.login(),
                client.partner(),
                on,
                payment.amount(),
                reason,
                takenBack.stream()
                        .flatMap(allocation -> lines(allocation).stream())
                        .toList());
    }

    public static BillingEvent of(Client client, Subscription.Event event) {
        return switch (event) {
            case Subscription.Event.Activated(var active) ->
                new SubscriptionActivated(
                        client.id().value(),
                        client.login(),
                        client.partner(),
                        active.terms().service(),
                        active.terms().tariff(),
                        active.contractDate(),
                        active.paidThrough(),
                        active.terms().monthly(),
                        active.terms().parameters().premium());
            case Subscription.Event.Changed(var changed, var effectiveOn) ->
                new SubscriptionChanged(
                        client.id().value(),
                        client.login(),
                        client.partner(),
                        changed.terms().service(),
                        effectiveOn,
                        changed.terms().monthly(),
                        connections(changed.terms().parameters()),
                        products(changed.terms().parameters()),
                        changed.terms().parameters().premium());
            case Subscription.Event.Extended(var active) ->
                new SubscriptionExtended(
                        client.id().value(),
                        client.login(),
                        client.partner(),
                        active.terms().service(),
                        active.paidThrough());
        };
    }

    public static BillingEvent shortened(Client client, Subscription.Active unpaid) {
        return new SubscriptionShortened(
                client.id().value(),
                client.login(),
                client.partner(),
                unpaid.terms().service(),
                unpaid.paidThrough());
    }

    public static BillingEvent blocked(Client client, Block block) {
        return new ClientBlocked(
                client.id().value(),
                client.login(),
                client.partner(),
                block.blockedOn(),
                block.debt(),
                block.deletionOn(),
                block.service());
    }

    public static BillingEvent unblocked(Client client, Block block, LocalDate on) {
        return new ClientUnblocked(client.id().value(), client.login(), client.partner(), on, block.service());
    }

    public static BillingEvent reminder(Client client, Standing standing, LocalDate blockOn) {
        var continuing = standing.continuing();
        return new PaymentReminderDue(
                continuing == null ? null : continuing.invoice(),
                client.id().value(),
                client.login(),
                client.partner(),
                standing.toPay(),
                blockOn,
                standing.service());
    }

    /** Names the service where that alone will be over. */
    public static BillingEvent deletionDue(Client client, Block block, boolean withTheAccount) {
        return new DebtorDeletionDue(
                client.id().value(),
                client.login(),
                client.partner(),
                block.deletionOn(),
                withTheAccount ? null : block.service());
    }

    public static BillingEvent deletionReached(Client client, LocalDate on) {
        return new DebtorDeletionReached(client.id().value(), client.login(), client.partner(), on);
    }

    public static BillingEvent ended(Client client, Subscription.Ended ended, String reason) {
        return new SubscriptionEnded(
                client.id().value(),
                client.login(),
                client.partner(),
                ended.terms().service(),
                ended.endedOn(),
                reason);
    }

    public static BillingEvent answered(Questionnaire.Answered answered) {
        var sheet = answered.sheet();
        return new QuestionnaireAnswered(
                sheet.id(),
                sheet.source().partner(),
                sheet.service(),
                sheet.asker().company(),
                sheet.asker().contactName(),
                sheet.asker().email(),
                answered.offer().monthly(),
                answered.offer().description(),
                answered.offer().validThrough());
    }

    public static BillingEvent declined(Questionnaire.Declined declined) {
        var sheet = declined.sheet();
        return new QuestionnaireDeclined(
                sheet.id(),
                sheet.source().partner(),
                sheet.service(),
                sheet.asker().company(),
                sheet.asker().contactName(),
                sheet.asker().email(),
                declined.reason());
    }

    private static List<InvoicePeriod> periods(Bill bill) {
        return bill.draft().periods().stream()
                .map(period -> new InvoicePeriod(period.from(), period.to()))
                .toList();
    }

    private static List<AllocatedLine> lines(Allocation allocation) {
        return allocation.parts().stream()
                .map(part -> line(part.line(), part.amount()))
                .toList();
    }

    private static AllocatedLine line(InvoiceLine line, Money amount) {
        return new AllocatedLine(line.id(), line.service(), line.code(), line.rewardable(), amount);
    }
}
