package io.partnercloud.billing.documents.edo;

/** Something is missing without which the tax service's format cannot be kept; says in Russian what an operator has to enter. */
public final class DocumentImpossible extends RuntimeException {
    public DocumentImpossible(String why) {
        super(why);
    }
}
