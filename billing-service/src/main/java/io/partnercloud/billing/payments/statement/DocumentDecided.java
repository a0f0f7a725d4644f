package io.partnercloud.billing.payments.statement;

import java.util.Map;

/** The document does not wait for a decision: somebody has decided already, or nothing had to be decided. */
public final class DocumentDecided extends StatementRefusal {
    DocumentDecided(TakenDocument document) {
        super(
                Kind.CONFLICT,
                "bank_document_decided",
                Map.of("document", document.id(), "status", DocumentState.of(document.fate())));
    }
}
