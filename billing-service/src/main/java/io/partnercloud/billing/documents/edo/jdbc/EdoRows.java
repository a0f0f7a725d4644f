package io.partnercloud.billing.documents.edo.jdbc;

import io.partnercloud.billing.documents.act.ActNumber;
import io.partnercloud.billing.documents.act.Delivery.Status;
import io.partnercloud.billing.documents.edo.ElectronicDocument;
import io.partnercloud.platform.jdbc.Row;

/** Reads rows of {@code edo_documents}. */
final class EdoRows {
    private EdoRows() {}

    static ElectronicDocument read(Row row) {
        return new ElectronicDocument(
                row.id("id"),
                row.text("act", ActNumber::new),
                row.word("status", Status.class),
                new ElectronicDocument.Times(
                        row.instant("queued_at"),
                        row.instantOrNull("sent_at"),
                        row.instantOrNull("delivered_at"),
                        row.instantOrNull("asked_at"),
                        row.instantOrNull("signed_at"),
                        row.instantOrNull("refused_at")),
                row.textOrNull("reason"),
                new ElectronicDocument.Attempts(row.integer("attempts"), row.textOrNull("last_error")));
    }
}
