package io.partnercloud.billing.documents.edo;

import io.partnercloud.billing.documents.act.ActSheet;
import java.util.Optional;
import java.util.function.Consumer;

/** The way of documents to clients and of receipts back (INV-10). */
public interface ElectronicDocuments {

    /** What goes out. {@code corrected} is the sending of the act that this one corrects, where there was one. */
    record Outgoing(Formed formed, ActSheet act, BuyerRequisites buyer, Optional<Formed> corrected) {}

    /**
     * Hands the document over. Handed over again under the same id, it takes the place of itself.
     *
     * @throws RuntimeException when it could not be handed over; it will be tried again
     */
    void send(Outgoing document);

    /**
     * Passes on every receipt that has come, one by one. One that the taker has taken does not come again; one that makes
     * no sense, or that the taker throws at, is put aside with the reason for people to see.
     */
    void takeReceipts(Consumer<Receipt> taker);
}
