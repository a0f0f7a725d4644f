package io.partnercloud.billing.documents.edo;

/** A buyer's title has the id of one document and the number, the day or the function of another: people have to find out. */
final class ReceiptMeansAnother extends RuntimeException {
    ReceiptMeansAnother(ElectronicDocument document, Receipt.Answered answered) {
        super("document %s is act %s, and the answer is to %s".formatted(document.id(), document.act(), answered));
    }
}
