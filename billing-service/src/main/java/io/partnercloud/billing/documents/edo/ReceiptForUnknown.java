package io.partnercloud.billing.documents.edo;

import java.util.UUID;

/** A receipt names a document that was never sent from here. */
final class ReceiptForUnknown extends RuntimeException {
    ReceiptForUnknown(UUID document) {
        super("no document " + document + " was sent from here");
    }
}
