package io.partnercloud.billing.documents.edo;

/** A receipt says the opposite of an earlier one: people have to find out. */
final class ReceiptContradicts extends RuntimeException {
    ReceiptContradicts(ElectronicDocument document) {
        super("document %s of act %s is %s already".formatted(document.id(), document.act(), document.status()));
    }
}
