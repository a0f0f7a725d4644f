package io.partnercloud.billing.payments.statement.matching;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.payments.payment.Payment;
import io.partnercloud.billing.payments.statement.Direction;
import io.partnercloud.billing.payments.statement.TakenDocument;
import io.partnercloud.billing.payments.statement.exchange.PaymentSide;
import io.partnercloud.billing.payments.statement.matching.Suggestion.Sign;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What is known about the documents of a page, and what it says about each of them. */
record PageOfFacts(
        Map<UUID, Set<InvoiceNumber>> numbers,
        Map<InvoiceNumber, InvoiceFact> named,
        List<Client> byInn,
        List<InvoiceFact> open,
        Map<String, ClientId> paidFrom,
        Map<ClientId, Client> owners,
        List<Payment> standing,
        List<ToldByHand> told,
        int daysTold) {
    private static final int AT_MOST = 5;

    /** The strongest first. */
    List<Suggestion> suggestions(TakenDocument document) {
        var all = new ArrayList<Suggestion>();
        switch (document.direction()) {
            case OUTGOING -> returned(document).forEach(all::add);
            case INCOMING, INTERNAL ->
                Stream.of(told(document), byNumber(document), byInn(document), paidBefore(document))
                        .flatMap(each -> each)
                        .forEach(all::add);
        }
        return all.stream()
                .sorted(Comparator.comparing(Suggestion::sign))
                .limit(AT_MOST)
                .toList();
    }

    /** Who stands against us in a document. */
    static PaymentSide otherSide(TakenDocument document) {
        return document.direction() == Direction.OUTGOING
                ? document.document().payee()
                : document.document().payer();
    }

    private Stream<Suggestion> returned(TakenDocument document) {
        var amount = document.document().amount();
        var clients = Stream.concat(sameInn(document).map(Client::id), lastPaidFor(document).stream())
                .distinct()
                .toList();
        return standing.stream()
                .filter(payment -> payment.amount().equals(amount) && clients.contains(payment.client()))
                .map(payment -> new Suggestion(
                        Sign.RETURNED_PAYMENT, owner(payment.client()), payment.invoice(), null, payment.id()));
    }

    private Stream<Suggestion> told(TakenDocument document) {
        return told.stream()
                .filter(each -> each.mayBe(document.document(), daysTold))
                .map(ToldByHand::payment)
                .map(payment -> new Suggestion(
                        Sign.TOLD_BY_HAND, owner(payment.client()), payment.invoice(), null, payment.id()))
                .filter(each -> isTheirs(document, each.client()));
    }

    /** The payer's INN, or the payer's account, or a named invoice tells that it may be this client's. */
    private boolean isTheirs(TakenDocument document, Client client) {
        return Stream.of(
                        sameInn(document).map(Client::id),
                        lastPaidFor(document).stream(),
                        numbers.getOrDefault(document.id(), Set.of()).stream()
                                .map(named::get)
                                .filter(Objects::nonNull)
                                .map(InvoiceFact::client))
                .flatMap(ids -> ids)
                .anyMatch(client.id()::equals);
    }

    private Stream<Suggestion> byNumber(TakenDocument document) {
        return numbers.getOrDefault(document.id(), Set.of()).stream()
                .map(named::get)
                .filter(Objects::nonNull)
                .map(invoice -> Suggestion.of(
                        invoice.asksFor(document.document().amount()) ? Sign.NUMBER_AND_AMOUNT : Sign.NUMBER,
                        owner(invoice.client()),
                        invoice));
    }

    private Stream<Suggestion> byInn(TakenDocument document) {
        return sameInn(document)
                .sorted(Comparator.comparing(client -> !owes(client)))
                .flatMap(client -> Stream.concat(exact(document, client), Stream.of(Suggestion.of(Sign.INN, client))));
    }

    private boolean owes(Client client) {
        return open.stream().anyMatch(invoice -> invoice.client().equals(client.id()));
    }

    private Stream<Suggestion> exact(TakenDocument document, Client client) {
        return open.stream()
                .filter(invoice -> invoice.client().equals(client.id())
                        && invoice.open().equals(document.document().amount()))
                .map(invoice -> Suggestion.of(Sign.INN_AND_AMOUNT, client, invoice));
    }

    private Stream<Suggestion> paidBefore(TakenDocument document) {
        return lastPaidFor(document).stream().map(client -> Suggestion.of(Sign.PAID_BEFORE, owner(client)));
    }

    private Stream<Client> sameInn(TakenDocument document) {
        var inn = otherSide(document).inn();
        return byInn.stream().filter(client -> inn != null && inn.equals(client.inn()));
    }

    private Optional<ClientId> lastPaidFor(TakenDocument document) {
        var account = otherSide(document).wholeAccount();
        return account == null ? Optional.empty() : Optional.ofNullable(paidFrom.get(account));
    }

    private Client owner(ClientId id) {
        return Objects.requireNonNull(owners.get(id));
    }
}
