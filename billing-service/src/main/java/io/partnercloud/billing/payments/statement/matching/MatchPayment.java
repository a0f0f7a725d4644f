package io.partnercloud.billing.payments.statement.matching;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.payments.payment.Purpose;
import io.partnercloud.billing.payments.statement.MatchedBy;
import io.partnercloud.billing.payments.statement.WaitReason;
import io.partnercloud.billing.payments.statement.exchange.BankDocument;
import java.util.Optional;

/** The ladder of INV-6: the first rung that fits says whose money it is and what it pays; where none does, an operator says. */
final class MatchPayment {
    private final BankDocument document;
    private final Facts facts;

    private MatchPayment(BankDocument document, Facts facts) {
        this.document = document;
        this.facts = facts;
    }

    static Match match(BankDocument document, Facts facts) {
        return new MatchPayment(document, facts).match();
    }

    private Match match() {
        return inFuture()
                .or(this::toldByHand)
                .or(this::byNumber)
                .or(this::impediment)
                .or(this::byAmount)
                .or(this::byPayer)
                .orElseGet(() -> new Match.Unsure(whyNot()));
    }

    private Optional<Match> inFuture() {
        var receivedOn = document.receivedOn();
        return receivedOn != null && receivedOn.isAfter(facts.today())
                ? unsure(WaitReason.IN_FUTURE)
                : Optional.empty();
    }

    /** Before the ladder: money that was told of must not count twice, whatever it pays. Only the order's number makes it sure. */
    private Optional<Match> toldByHand() {
        var sure = facts.told().stream().filter(told -> told.names(document)).toList();
        if (sure.size() == 1) {
            return Optional.of(new Match.ToldBefore(sure.getFirst().payment().id()));
        }
        return facts.told().stream().anyMatch(this::mayBeTheSame) ? unsure(WaitReason.TOLD_ALREADY) : Optional.empty();
    }

    /** Not where the purpose names another invoice, and that is open still. */
    private boolean mayBeTheSame(ToldByHand told) {
        var open = facts.ownNamed().stream().filter(InvoiceFact::isOpen).toList();
        return open.isEmpty()
                || open.stream()
                        .anyMatch(invoice ->
                                invoice.number().equals(told.payment().invoice()));
    }

    /**
     * The payer's INN and the number of an invoice of its own. Several numbers: the oldest is paid first. A number of an
     * invoice that asks for nothing any more still says which client pays: its oldest debt, or an advance.
     */
    private Optional<Match> byNumber() {
        var named = facts.ownNamed();
        var clients = named.stream().map(InvoiceFact::client).distinct().toList();
        if (clients.size() > 1) {
            return unsure(WaitReason.SEVERAL_CLIENTS);
        }
        var open = named.stream()
                .filter(InvoiceFact::isOpen)
                .sorted(InvoiceFact.OLDEST_FIRST)
                .map(InvoiceFact::number)
                .toList();
        return open.isEmpty()
                ? clients.stream().findFirst().flatMap(this::living).map(client -> advance(client, MatchedBy.NUMBER))
                : Optional.of(new Match.Found(new Purpose.ForInvoices(open), MatchedBy.NUMBER));
    }

    /** What makes the weaker rungs unsafe. */
    private Optional<Match> impediment() {
        if (document.payer().inn() == null) {
            return unsure(WaitReason.NO_INN);
        }
        if (facts.othersNamed().stream().anyMatch(invoice -> invoice.asksFor(document.amount()))) {
            return unsure(WaitReason.ANOTHERS_INVOICE);
        }
        return document.isReturn() ? unsure(WaitReason.RETURN) : Optional.empty();
    }

    /** The payer's INN and exactly what one of its open invoices asks for. */
    private Optional<Match> byAmount() {
        var exact = facts.open().stream()
                .filter(invoice -> invoice.open().equals(document.amount()))
                .toList();
        return exact.size() == 1
                ? Optional.of(
                        new Match.Found(Purpose.forInvoice(exact.getFirst().number()), MatchedBy.AMOUNT))
                : Optional.empty();
    }

    /** The payer's INN alone: its oldest debt first. */
    private Optional<Match> byPayer() {
        var living = facts.living();
        return living.size() == 1 ? Optional.of(advance(living.getFirst(), MatchedBy.PAYER)) : Optional.empty();
    }

    private WaitReason whyNot() {
        if (facts.payers().isEmpty()) {
            return WaitReason.PAYER_UNKNOWN;
        }
        return facts.living().isEmpty() ? WaitReason.ACCOUNT_DELETED : WaitReason.SEVERAL_CLIENTS;
    }

    private Optional<Client> living(ClientId id) {
        return facts.living().stream().filter(client -> client.id().equals(id)).findFirst();
    }

    private static Match advance(Client client, MatchedBy by) {
        return new Match.Found(new Purpose.AsAdvance(client.login()), by);
    }

    private static Optional<Match> unsure(WaitReason reason) {
        return Optional.of(new Match.Unsure(reason));
    }
}
