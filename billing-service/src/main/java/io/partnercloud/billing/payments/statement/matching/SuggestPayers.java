package io.partnercloud.billing.payments.statement.matching;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.billing.payments.payment.Payment;
import io.partnercloud.billing.payments.payment.PaymentRules;
import io.partnercloud.billing.payments.payment.Payments;
import io.partnercloud.billing.payments.statement.Direction;
import io.partnercloud.billing.payments.statement.Fate;
import io.partnercloud.billing.payments.statement.TakenDocument;
import io.partnercloud.billing.payments.statement.exchange.PaymentSide;
import io.partnercloud.contracts.values.Money;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says for documents that wait whose they may be: a whole page of them with the same few questions to the database. */
@Service
public class SuggestPayers {
    private final MatchingFacts facts;
    private final Clients clients;
    private final Payments payments;
    private final PaymentRules rules;

    SuggestPayers(MatchingFacts facts, Clients clients, Payments payments, PaymentRules rules) {
        this.facts = facts;
        this.clients = clients;
        this.payments = payments;
        this.rules = rules;
    }

    /** Documents that do not wait get none. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Suggestion>> suggest(Collection<TakenDocument> all) {
        var waiting = all.stream()
                .filter(document -> document.fate() instanceof Fate.Waiting)
                .toList();
        if (waiting.isEmpty()) {
            return Map.of();
        }
        var known = known(waiting, facts, clients::all, payments::standing, rules.daysTold());
        return waiting.stream().collect(Collectors.toMap(TakenDocument::id, known::suggestions));
    }

    /** Asks for all that is known about these documents. */
    static PageOfFacts known(
            List<TakenDocument> waiting,
            MatchingFacts facts,
            Function<Collection<ClientId>, Map<ClientId, Client>> clients,
            BiFunction<Collection<ClientId>, Collection<Money>, List<Payment>> standing,
            int daysTold) {
        var series = facts.series();
        var numbers = waiting.stream()
                .collect(Collectors.toMap(
                        TakenDocument::id,
                        each -> Set.copyOf(NamedNumbers.in(each.document().readings(), series))));
        var named = facts.invoices(
                numbers.values().stream().flatMap(Set::stream).distinct().toList());
        var byInn = facts.clientsWith(distinct(waiting, PaymentSide::inn));
        var paidFrom = facts.paidFrom(distinct(waiting, PaymentSide::wholeAccount));
        var owners = new HashMap<>(
                clients.apply(Stream.concat(named.stream().map(InvoiceFact::client), paidFrom.values().stream())
                        .distinct()
                        .toList()));
        byInn.forEach(client -> owners.put(client.id(), client));
        return new PageOfFacts(
                numbers,
                named.stream().collect(Collectors.toMap(InvoiceFact::number, Function.identity())),
                byInn.stream().filter(client -> client.deletedOn() == null).toList(),
                facts.openOf(byInn.stream().map(Client::id).toList()),
                paidFrom,
                owners,
                standing.apply(owners.keySet(), amounts(waiting, Direction.OUTGOING)),
                facts.told(owners.keySet(), amounts(waiting, Direction.INCOMING)),
                daysTold);
    }

    private static List<String> distinct(List<TakenDocument> waiting, Function<PaymentSide, @Nullable String> value) {
        return waiting.stream()
                .map(PageOfFacts::otherSide)
                .map(value)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static List<Money> amounts(List<TakenDocument> waiting, Direction direction) {
        return waiting.stream()
                .filter(document -> document.direction() == direction)
                .map(document -> document.document().amount())
                .distinct()
                .toList();
    }
}
