package io.partnercloud.billing.payments.statement.matching;

import io.partnercloud.billing.payments.statement.TakenDocument;
import io.partnercloud.billing.payments.statement.TakenDocuments;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.web.Versions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator says why a document is no client's payment: our own transfer, a supplier's refund. */
@Service
public class IgnoreDocument {
    private final TakenDocuments documents;
    private final Audit audit;

    IgnoreDocument(TakenDocuments documents, Audit audit) {
        this.documents = documents;
        this.audit = audit;
    }

    @Transactional
    public TakenDocument ignore(UUID id, String reason, @Nullable String ifMatch, String operator) {
        var before = documents.lock(id);
        Versions.require(ifMatch, before.version());
        var after = before.ignored(reason);
        documents.save(after, operator);
        audit.record("unmatched-payment.ignored", "bank-document:" + id, reason, before.fate(), after.fate());
        return after;
    }
}
