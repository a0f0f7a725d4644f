package io.partnercloud.billing.payments.statement;

import java.util.Map;

/** No client's payment can be made of the document: the money went out, or there is none. */
public final class DocumentIsNoPayment extends StatementRefusal {
    public DocumentIsNoPayment(TakenDocument document) {
        super(
                Kind.RULE,
                "bank_document_is_no_payment",
                Map.of(
                        "document", document.id(),
                        "direction", document.direction(),
                        "amount", document.document().amount()));
    }
}
