package io.partnercloud.billing.payments.statement.matching;

import io.partnercloud.billing.payments.payment.PaymentRefusal;
import io.partnercloud.billing.payments.payment.PaymentSource;
import io.partnercloud.billing.payments.payment.Payments;
import io.partnercloud.billing.payments.payment.ReversePayment;
import io.partnercloud.billing.payments.statement.Fate;
import io.partnercloud.billing.payments.statement.TakenDocument;
import io.partnercloud.billing.payments.statement.TakenDocuments;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.web.Versions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Undoes a decision about a document, of the ladder or of an operator: its payment is reversed, and it waits again. A payment that
 * was entered by hand was there before and stays.
 */
@Service
public class ReopenDocument {
    private final TakenDocuments documents;
    private final Payments payments;
    private final ReversePayment reversePayment;
    private final Audit audit;

    ReopenDocument(TakenDocuments documents, Payments payments, ReversePayment reversePayment, Audit audit) {
        this.documents = documents;
        this.payments = payments;
        this.reversePayment = reversePayment;
        this.audit = audit;
    }

    @Transactional
    public TakenDocument reopen(UUID id, String reason, @Nullable String ifMatch, String operator) {
        var before = documents.lock(id);
        Versions.require(ifMatch, before.version());
        var after = before.reopened();
        if (before.fate() instanceof Fate.Matched matched && isToBeReversed(matched.payment())) {
            reversePayment.reverse(matched.payment(), reason);
        }
        documents.save(after, operator);
        audit.record("unmatched-payment.reopened", "bank-document:" + id, reason, before.fate(), after.fate());
        return after;
    }

    private boolean isToBeReversed(UUID id) {
        var payment = payments.find(id).orElseThrow(() -> new PaymentRefusal.Unknown(id));
        return payment.source() == PaymentSource.STATEMENT && payment.reversedOn() == null;
    }
}
