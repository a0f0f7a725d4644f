package io.partnercloud.billing.documents.edo;

import java.util.Map;
import java.util.UUID;

/** Nothing was sent under that id. */
public final class EdoDocumentUnknown extends EdoRefusal {
    public EdoDocumentUnknown(UUID id) {
        super(Kind.UNKNOWN, "edo_document_unknown", Map.of("document", id));
    }
}
