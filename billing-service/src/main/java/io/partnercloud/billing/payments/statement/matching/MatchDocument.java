package io.partnercloud.billing.payments.statement.matching;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.billing.payments.payment.PaymentByBank;
import io.partnercloud.billing.payments.payment.RecordPayment;
import io.partnercloud.billing.payments.statement.Fate;
import io.partnercloud.billing.payments.statement.MatchedBy;
import io.partnercloud.billing.payments.statement.StatementRules;
import io.partnercloud.billing.payments.statement.TakenDocument;
import io.partnercloud.billing.payments.statement.TakenDocuments;
import io.partnercloud.billing.payments.statement.WaitReason;
import io.partnercloud.billing.payments.statement.exchange.BankDocument;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a payment of one document, or lets it wait for an operator (INV-6). */
@Service
class MatchDocument {
    static final String STATEMENT = "bank-statement";

    private final TakenDocuments documents;
    private final MatchingFacts matchingFacts;
    private final Clients clients;
    private final RecordPayment recordPayment;
    private final StatementRules rules;
    private final Clock clock;

    MatchDocument(
            TakenDocuments documents,
            MatchingFacts matchingFacts,
            Clients clients,
            RecordPayment recordPayment,
            StatementRules rules,
            Clock clock) {
        this.documents = documents;
        this.matchingFacts = matchingFacts;
        this.clients = clients;
        this.recordPayment = recordPayment;
        this.rules = rules;
        this.clock = clock;
    }

    /** A document that has been looked at already is left alone. */
    @Transactional
    public void match(UUID id) {
        var document = documents.lock(id);
        if (document.fate() instanceof Fate.Pending) {
            documents.save(decided(document), STATEMENT);
        }
    }

    /** It cannot be handled: it waits, and the others go on. */
    @Transactional
    public void setAside(UUID id, WaitReason reason, @Nullable String detail) {
        var document = documents.lock(id);
        if (document.fate() instanceof Fate.Pending) {
            documents.save(document.waits(reason, detail), STATEMENT);
        }
    }

    private TakenDocument decided(TakenDocument taken) {
        var document = taken.document();
        return switch (MatchPayment.match(document, facts(document))) {
            case Match.Found(var purpose, var by) -> {
                var paidOn = Objects.requireNonNull(document.receivedOn());
                var receipt = new PaymentByBank(purpose, document.amount(), paidOn, taken.reference());
                yield taken.matched(recordPayment.record(receipt, STATEMENT).id(), by);
            }
            case Match.ToldBefore(var payment) -> taken.matched(payment, MatchedBy.TOLD);
            case Match.Unsure(var reason) -> taken.waits(reason, null);
        };
    }

    /** The payers' accounts are locked first: what is read of them here holds until the payment is recorded. */
    private Facts facts(BankDocument document) {
        var inn = document.payer().inn();
        var payers = inn == null ? List.<Client>of() : matchingFacts.clientsWith(List.of(inn));
        var ids = payers.stream().map(Client::id).toList();
        clients.lockAll(ids);
        var named = NamedNumbers.in(document.purpose(), matchingFacts.series());
        return new Facts(
                payers,
                named.isEmpty() ? List.of() : matchingFacts.invoices(named),
                ids.isEmpty() ? List.of() : matchingFacts.openOf(ids),
                ids.isEmpty() ? List.of() : told(document, ids),
                LocalDate.now(clock));
    }

    private List<ToldByHand> told(BankDocument document, List<ClientId> payers) {
        return matchingFacts.told(payers, List.of(document.amount())).stream()
                .filter(told -> told.mayBe(document, rules.daysTold()))
                .toList();
    }
}
