package io.partnercloud.billing.payments.statement.matching;

import io.partnercloud.billing.payments.payment.PaymentByBank;
import io.partnercloud.billing.payments.payment.Purpose;
import io.partnercloud.billing.payments.payment.RecordPayment;
import io.partnercloud.billing.payments.statement.Direction;
import io.partnercloud.billing.payments.statement.MatchedBy;
import io.partnercloud.billing.payments.statement.StatementRefusal;
import io.partnercloud.billing.payments.statement.TakenDocument;
import io.partnercloud.billing.payments.statement.TakenDocuments;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.web.Versions;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator says whose money it is and what it pays (INV-6). */
@Service
public class MatchByHand {
    private final TakenDocuments documents;
    private final RecordPayment recordPayment;
    private final Audit audit;

    MatchByHand(TakenDocuments documents, RecordPayment recordPayment, Audit audit) {
        this.documents = documents;
        this.recordPayment = recordPayment;
        this.audit = audit;
    }

    /** Of two at once one is refused: the document does not wait any more. */
    @Transactional
    public TakenDocument match(UUID id, Purpose purpose, @Nullable String ifMatch, String operator) {
        var before = documents.lock(id);
        Versions.require(ifMatch, before.version());
        before.requireWaiting();
        var document = before.document();
        if (before.direction() != Direction.INCOMING || !document.amount().isPositive()) {
            throw new StatementRefusal.DocumentIsNoPayment(before);
        }
        var paidOn = Objects.requireNonNull(document.receivedOn());
        var receipt = new PaymentByBank(purpose, document.amount(), paidOn, before.reference(), before.paidAs());
        var after = before.matched(recordPayment.record(receipt, operator).id(), MatchedBy.OPERATOR);
        documents.save(after, operator);
        audit.record("unmatched-payment.matched", "bank-document:" + id, null, before.fate(), after.fate());
        return after;
    }
}
