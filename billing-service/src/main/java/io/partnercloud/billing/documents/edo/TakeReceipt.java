package io.partnercloud.billing.documents.edo;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes what a receipt says (INV-10). The same again changes nothing. */
@Service
public class TakeReceipt {
    private final EdoDocuments documents;

    TakeReceipt(EdoDocuments documents) {
        this.documents = documents;
    }

    /** @throws RuntimeException when it cannot be so */
    @Transactional
    public void take(Receipt receipt) {
        var document = documents.lock(receipt.document()).orElseThrow(() -> new ReceiptForUnknown(receipt.document()));
        var after = document.receive(receipt);
        if (!after.equals(document)) {
            documents.save(after);
        }
    }
}
