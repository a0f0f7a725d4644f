package io.partnercloud.billing.documents.edo;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.platform.audit.Audit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator states how a client is addressed by electronic exchange (INV-15); what was held for the want of it goes out. */
@Service
public class StateBuyer {
    private final Buyers buyers;
    private final EdoDocuments documents;
    private final Audit audit;

    StateBuyer(Buyers buyers, EdoDocuments documents, Audit audit) {
        this.buyers = buyers;
        this.documents = documents;
        this.audit = audit;
    }

    @Transactional
    public void state(Client client, BuyerRequisites requisites, String reason) {
        var before = buyers.of(client.id());
        buyers.state(client.id(), requisites);
        documents.release(client.id());
        audit.record("edo-buyer.stated", "client:" + client.login(), reason, before, requisites);
    }
}
