package io.partnercloud.billing.documents.edo;

import io.partnercloud.billing.documents.act.ActSheets;
import io.partnercloud.billing.documents.act.ActUnknown;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes what a receipt says (INV-10). The same again changes nothing. */
@Service
public class TakeReceipt {
    private final EdoDocuments documents;
    private final ActSheets sheets;

    TakeReceipt(EdoDocuments documents, ActSheets sheets) {
        this.documents = documents;
        this.sheets = sheets;
    }

    /** @throws RuntimeException when it cannot be so */
    @Transactional
    public void take(Receipt receipt) {
        var document = documents.lock(receipt.document()).orElseThrow(() -> new ReceiptForUnknown(receipt.document()));
        switch (receipt) {
            case Receipt.Signed signed -> check(document, signed.answered());
            case Receipt.Refused refused -> check(document, refused.answered());
            case Receipt.Forwarded _, Receipt.Delivered _, Receipt.ClarificationAsked _ -> {}
        }
        var after = document.receive(receipt);
        if (!after.equals(document)) {
            documents.save(after);
        }
    }

    /** The id is ours, but the client has to mean the document that went out under it. */
    private void check(ElectronicDocument document, Receipt.Answered answered) {
        var act = sheets.of(document.act()).orElseThrow(() -> new ActUnknown(document.act()));
        if (!act.documentNumber().text().equals(answered.number())
                || !act.documentDate().equals(answered.on())
                || act.isTaxed() != answered.function().equals(Receipt.INVOICE)) {
            throw new ReceiptMeansAnother(document, answered);
        }
    }
}
