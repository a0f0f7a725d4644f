package io.partnercloud.billing.agreements.goods;

import io.partnercloud.billing.base.client.ClientRefusal;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.billing.invoicing.invoice.Invoice;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.audit.Audit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator asks a client to pay for goods (INV-12, OPS-1). */
@Service
public class SellGoods {
    private final Clients clients;
    private final RequestGoods requestGoods;
    private final Audit audit;

    SellGoods(Clients clients, RequestGoods requestGoods, Audit audit) {
        this.clients = clients;
        this.requestGoods = requestGoods;
        this.audit = audit;
    }

    @Transactional
    public Invoice sell(ClientLogin login, GoodsOrder order, String reason) {
        var client = clients.of(login).orElseThrow(() -> new ClientRefusal.Unknown(login));
        var invoice = requestGoods.issue(client.id(), order);
        audit.record("goods.invoiced", "invoice:" + invoice.bill().number(), reason, null, order);
        return invoice;
    }
}
