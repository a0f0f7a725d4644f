package io.partnercloud.billing.payments.statement.matching;

import io.partnercloud.billing.payments.payment.PaymentRefusal;
import io.partnercloud.billing.payments.payment.Payments;
import io.partnercloud.billing.payments.payment.ReversePayment;
import io.partnercloud.billing.payments.statement.Direction;
import io.partnercloud.billing.payments.statement.StatementRefusal;
import io.partnercloud.billing.payments.statement.TakenDocument;
import io.partnercloud.billing.payments.statement.TakenDocuments;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.web.Versions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator says that with an outgoing document a client's payment went back (INV-7); it is reversed, if it is not yet. */
@Service
public class ReturnPayment {
    private final TakenDocuments documents;
    private final Payments payments;
    private final ReversePayment reversePayment;
    private final Audit audit;

    ReturnPayment(TakenDocuments documents, Payments payments, ReversePayment reversePayment, Audit audit) {
        this.documents = documents;
        this.payments = payments;
        this.reversePayment = reversePayment;
        this.audit = audit;
    }

    @Transactional
    public TakenDocument returned(UUID id, UUID paymentId, @Nullable String ifMatch, String operator) {
        var before = documents.lock(id);
        Versions.require(ifMatch, before.version());
        before.requireWaiting();
        var payment = payments.find(paymentId).orElseThrow(() -> new PaymentRefusal.Unknown(paymentId));
        var document = before.document();
        if (before.direction() != Direction.OUTGOING || !document.amount().equals(payment.amount())) {
            throw new StatementRefusal.DocumentIsNoReturn(before, payment.amount());
        }
        if (payment.reversedOn() == null) {
            reversePayment.reverse(paymentId, before.reference());
        }
        var after = before.returned(paymentId);
        documents.save(after, operator);
        audit.record("unmatched-payment.returned", "bank-document:" + id, null, before.fate(), after.fate());
        return after;
    }
}
