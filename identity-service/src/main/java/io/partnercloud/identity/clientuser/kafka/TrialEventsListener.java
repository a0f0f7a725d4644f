package io.partnercloud.identity.clientuser.kafka;

import io.partnercloud.contracts.Topics;
import io.partnercloud.contracts.trial.ClientDeleted;
import io.partnercloud.contracts.trial.ClientParametersChanged;
import io.partnercloud.contracts.trial.ClientUserChanged;
import io.partnercloud.contracts.trial.TrialProvisioned;
import io.partnercloud.identity.clientuser.ClientAccount;
import io.partnercloud.identity.clientuser.KeepClientUsers;
import io.partnercloud.platform.events.Incoming;
import io.partnercloud.platform.events.TopicListener;
import org.springframework.stereotype.Component;

/** Hears which accounts there are and how many users they have. */
@Component
class TrialEventsListener implements TopicListener {
    private final KeepClientUsers clientUsers;

    TrialEventsListener(KeepClientUsers clientUsers) {
        this.clientUsers = clientUsers;
    }

    @Override
    public String topic() {
        return Topics.TRIAL;
    }

    @Override
    public void on(Incoming incoming) {
        switch (incoming.event()) {
            case TrialProvisioned provisioned -> clientUsers.provisioned(account(provisioned));
            case ClientParametersChanged changed -> clientUsers.changed(changed.client(), changed.users());
            case ClientUserChanged changed -> clientUsers.named(changed);
            case ClientDeleted deleted -> clientUsers.deleted(deleted.client(), deleted.login());
            default -> {} // who is blocked signs in all the same, to see why and to pay
        }
    }

    private static ClientAccount account(TrialProvisioned provisioned) {
        return new ClientAccount(
                provisioned.client(),
                provisioned.login(),
                provisioned.partner(),
                provisioned.contactName(),
                provisioned.email(),
                provisioned.users());
    }
}
