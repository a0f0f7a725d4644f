package io.partnercloud.billing.agreements.account.kafka;

import io.partnercloud.billing.agreements.account.CloseAccount;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.contracts.Topics;
import io.partnercloud.contracts.trial.ClientDeleted;
import io.partnercloud.contracts.trial.TrialProvisioned;
import io.partnercloud.platform.events.Incoming;
import io.partnercloud.platform.events.TopicListener;
import org.springframework.stereotype.Component;

/** Hears which accounts exist and which are gone. */
@Component
class TrialEventsListener implements TopicListener {
    private final Clients clients;
    private final CloseAccount closeAccount;

    TrialEventsListener(Clients clients, CloseAccount closeAccount) {
        this.clients = clients;
        this.closeAccount = closeAccount;
    }

    @Override
    public String topic() {
        return Topics.TRIAL;
    }

    @Override
    public void on(Incoming incoming) {
        switch (incoming.event()) {
            case TrialProvisioned provisioned ->
                clients.provisioned(
                        new Client(
                                new ClientId(provisioned.client()),
                                provisioned.login(),
                                provisioned.partner(),
                                provisioned.clientName(),
                                provisioned.inn(),
                                null),
                        provisioned.startsOn());
            case ClientDeleted deleted -> closeAccount.close(new ClientId(deleted.client()), deleted.deletedOn());
            default -> {} // other facts on this topic are not ours to act on
        }
    }
}
