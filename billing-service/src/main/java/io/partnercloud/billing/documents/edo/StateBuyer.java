package io.partnercloud.billing.documents.edo;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.platform.audit.Audit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator states how a client is addressed by electronic exchange (INV-15). */
@Service
public class StateBuyer {
    private final Buyers buyers;
    private final Audit audit;

    StateBuyer(Buyers buyers, Audit audit) {
        this.buyers = buyers;
        this.audit = audit;
    }

    @Transactional
    public void state(Client client, BuyerRequisites requisites, String reason) {
        var before = buyers.of(client.id());
        buyers.state(client.id(), requisites);
        audit.record("edo-buyer.stated", "client:" + client.login(), reason, before, requisites);
    }
}
