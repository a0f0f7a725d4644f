package io.partnercloud.billing.payments.statement;

import java.util.Map;
import java.util.UUID;

/** There is no such bank document. */
public final class DocumentUnknown extends StatementRefusal {
    public DocumentUnknown(UUID id) {
        super(Kind.UNKNOWN, "bank_document_unknown", Map.of("document", id));
    }
}
