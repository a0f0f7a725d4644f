package io.partnercloud.billing.documents.edo.folder;

import org.jspecify.annotations.Nullable;

/** A file in the inbox is no receipt by our schema. */
final class ReceiptUnreadable extends RuntimeException {
    ReceiptUnreadable(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
