package io.partnercloud.billing.payments.statement;

import io.partnercloud.contracts.values.Money;
import java.util.Map;

/** The document did not give that payment back: the money came in, or it is another amount. */
public final class DocumentIsNoReturn extends StatementRefusal {
    public DocumentIsNoReturn(TakenDocument document, Money paid) {
        super(
                Kind.RULE,
                "bank_document_is_no_return",
                Map.of(
                        "document", document.id(),
                        "direction", document.direction(),
                        "amount", document.document().amount(),
                        "paid", paid));
    }
}
