package io.partnercloud.identity.clientuser.kafka;

import io.partnercloud.contracts.Topics;
import io.partnercloud.contracts.partner.ClientAttributed;
import io.partnercloud.identity.clientuser.ClientAccounts;
import io.partnercloud.platform.events.Incoming;
import io.partnercloud.platform.events.TopicListener;
import org.springframework.stereotype.Component;

/** Hears whose client an account is: that partner may send its users their links. */
@Component
class AttributionListener implements TopicListener {
    private final ClientAccounts accounts;

    AttributionListener(ClientAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String topic() {
        return Topics.PARTNER;
    }

    @Override
    public void on(Incoming incoming) {
        if (incoming.event() instanceof ClientAttributed attributed) {
            accounts.attribute(attributed.client(), attributed.login(), attributed.partner(), attributed.sequence());
        }
    }
}
