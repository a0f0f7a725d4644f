package io.partnercloud.billing.payments.statement.matching;

import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.billing.payments.payment.PaymentRefusal;
import io.partnercloud.billing.payments.payment.Payments;
import io.partnercloud.billing.payments.statement.Direction;
import io.partnercloud.billing.payments.statement.MatchedBy;
import io.partnercloud.billing.payments.statement.StatementRefusal;
import io.partnercloud.billing.payments.statement.TakenDocument;
import io.partnercloud.billing.payments.statement.TakenDocuments;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.web.Versions;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator says that a document is the money of a payment that was entered by hand (INV-6): nothing is counted again. */
@Service
public class JoinPayment {
    private final TakenDocuments documents;
    private final MatchingFacts facts;
    private final Payments payments;
    private final Clients clients;
    private final Audit audit;

    JoinPayment(TakenDocuments documents, MatchingFacts facts, Payments payments, Clients clients, Audit audit) {
        this.documents = documents;
        this.facts = facts;
        this.payments = payments;
        this.clients = clients;
        this.audit = audit;
    }

    /** The days may lie apart: the operator knows. The client's lock keeps two documents from being the same payment. */
    @Transactional
    public TakenDocument join(UUID id, UUID paymentId, @Nullable String ifMatch, String operator) {
        var before = documents.lock(id);
        Versions.require(ifMatch, before.version());
        before.requireWaiting();
        var payment = payments.find(paymentId).orElseThrow(() -> new PaymentRefusal.Unknown(paymentId));
        clients.lock(payment.client());
        var document = before.document();
        var told = facts.told(List.of(payment.client()), List.of(document.amount())).stream()
                .anyMatch(each -> each.payment().id().equals(paymentId));
        if (before.direction() != Direction.INCOMING || !told) {
            throw new StatementRefusal.DocumentIsAnotherPayment(before, payment.amount());
        }
        var after = before.matched(paymentId, MatchedBy.OPERATOR);
        documents.save(after, operator);
        audit.record("unmatched-payment.joined", "bank-document:" + id, null, before.fate(), after.fate());
        return after;
    }
}
