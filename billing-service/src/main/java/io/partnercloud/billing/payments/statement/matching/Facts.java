package io.partnercloud.billing.payments.statement.matching;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.payments.statement.exchange.BankDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What is known about the payer of a document.
 *
 * @param payers the clients with the payer's INN
 * @param named the invoices that the purpose names, whoever's they are
 * @param open what the payers still owe
 * @param told payments of the payers that were entered by hand and may be the same money
 */
record Facts(
        List<Client> payers, List<InvoiceFact> named, List<InvoiceFact> open, List<ToldByHand> told, LocalDate today) {
    Facts {
        payers = List.copyOf(payers);
        named = List.copyOf(named);
        open = List.copyOf(open);
        told = List.copyOf(told);
    }

    /**
     * Asks for all that is known about the payer of a document.
     *
     * @param hold the payers' accounts are locked first: what is read of them then holds until the payment is recorded
     */
    static Facts about(
            BankDocument document, MatchingFacts known, Consumer<List<ClientId>> hold, LocalDate today, int daysTold) {
        var inn = document.payer().inn();
        var payers = inn == null ? List.<Client>of() : known.clientsWith(List.of(inn));
        var ids = payers.stream().map(Client::id).toList();
        hold.accept(ids);
        var named = NamedNumbers.in(document.readings(), known.series());
        return new Facts(
                payers,
                named.isEmpty() ? List.of() : known.invoices(named),
                ids.isEmpty() ? List.of() : known.openOf(ids),
                ids.isEmpty() ? List.of() : told(document, known, ids, daysTold),
                today);
    }

    private static List<ToldByHand> told(
            BankDocument document, MatchingFacts known, List<ClientId> payers, int daysTold) {
        return known.told(payers, List.of(document.amount())).stream()
                .filter(told -> told.mayBe(document, daysTold))
                .toList();
    }

    List<Client> living() {
        return payers.stream().filter(client -> client.deletedOn() == null).toList();
    }

    /** Those of the named invoices that are the payer's own. */
    List<InvoiceFact> ownNamed() {
        return named.stream()
                .filter(invoice -> ids().contains(invoice.client()))
                .toList();
    }

    List<InvoiceFact> othersNamed() {
        return named.stream()
                .filter(invoice -> !ids().contains(invoice.client()))
                .toList();
    }

    private Set<ClientId> ids() {
        return payers.stream().map(Client::id).collect(Collectors.toSet());
    }
}
