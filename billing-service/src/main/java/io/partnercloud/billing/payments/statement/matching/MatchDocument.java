package io.partnercloud.billing.payments.statement.matching;

import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.billing.payments.payment.PaymentByBank;
import io.partnercloud.billing.payments.payment.PaymentRules;
import io.partnercloud.billing.payments.payment.RecordPayment;
import io.partnercloud.billing.payments.statement.Fate;
import io.partnercloud.billing.payments.statement.MatchedBy;
import io.partnercloud.billing.payments.statement.TakenDocument;
import io.partnercloud.billing.payments.statement.TakenDocuments;
import io.partnercloud.billing.payments.statement.WaitReason;
import io.partnercloud.billing.payments.statement.exchange.BankDocument;
import java.time.Clock;
import java.time.LocalDate;
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
    private final PaymentRules rules;
    private final Clock clock;

    MatchDocument(
            TakenDocuments documents,
            MatchingFacts matchingFacts,
            Clients clients,
            RecordPayment recordPayment,
            PaymentRules rules,
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
                var receipt = new PaymentByBank(purpose, document.amount(), paidOn, taken.reference(), taken.paidAs());
                yield taken.matched(recordPayment.record(receipt, STATEMENT).id(), by);
            }
            case Match.ToldBefore(var payment) -> taken.matched(payment, MatchedBy.TOLD);
            case Match.Unsure(var reason) -> taken.waits(reason, null);
        };
    }

    private Facts facts(BankDocument document) {
        return Facts.about(document, matchingFacts, clients::lockAll, LocalDate.now(clock), rules.daysTold());
    }
}
