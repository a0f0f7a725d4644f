package io.partnercloud.billing.payments.statement;

import io.partnercloud.contracts.values.Money;
import java.util.Map;

/** The document cannot be the money of that payment: it was not entered by hand, has a document, went back, or is another amount. */
public final class DocumentIsAnotherPayment extends StatementRefusal {
    public DocumentIsAnotherPayment(TakenDocument document, Money paid) {
        super(
                Kind.CONFLICT,
                "bank_document_is_another_payment",
                Map.of("document", document.id(), "amount", document.document().amount(), "paid", paid));
    }
}
