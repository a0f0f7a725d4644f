package io.partnercloud.billing.payments.statement;

import java.util.Map;

/** There is no decision about the document that could be undone. */
public final class DocumentUndecided extends StatementRefusal {
    DocumentUndecided(TakenDocument document) {
        super(
                Kind.CONFLICT,
                "bank_document_undecided",
                Map.of("document", document.id(), "status", DocumentState.of(document.fate())));
    }
}
