package io.partnercloud.reward.kafka;

import io.partnercloud.contracts.Topics;
import io.partnercloud.contracts.trial.ClientDeleted;
import io.partnercloud.contracts.trial.TrialEnded;
import io.partnercloud.contracts.trial.TrialProvisioned;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.events.Incoming;
import io.partnercloud.platform.events.TopicListener;
import io.partnercloud.reward.accrual.ReleaseWaiting;
import io.partnercloud.reward.client.AttributeClient;
import io.partnercloud.reward.client.Attribution;
import io.partnercloud.reward.client.ClientFact;
import io.partnercloud.reward.client.ClientId;
import io.partnercloud.reward.client.FollowClient;
import io.partnercloud.reward.partner.PartnerId;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class TrialEventsListener implements TopicListener {
    private final FollowClient followClient;
    private final AttributeClient attributeClient;
    private final ReleaseWaiting releaseWaiting;

    TrialEventsListener(FollowClient followClient, AttributeClient attributeClient, ReleaseWaiting releaseWaiting) {
        this.followClient = followClient;
        this.attributeClient = attributeClient;
        this.releaseWaiting = releaseWaiting;
    }

    @Override
    public String topic() {
        return Topics.TRIAL;
    }

    @Override
    public void on(Incoming incoming) {
        switch (incoming.event()) {
            case TrialProvisioned it -> provisioned(it, incoming);
            case TrialEnded it -> follow(it.client(), it.login(), new ClientFact.TrialOver(it.endedOn()), incoming);
            case ClientDeleted it -> follow(it.client(), it.login(), new ClientFact.Deleted(it.deletedOn()), incoming);
            default -> {} // the other facts of trial-service change nothing here
        }
    }

    private void provisioned(TrialProvisioned it, Incoming incoming) {
        var client = new ClientId(it.client());
        follow(
                it.client(),
                it.login(),
                new ClientFact.Provisioned(it.clientName(), it.inn(), it.purpose(), it.startsOn()),
                incoming);
        if (it.partner() != null) {
            attributeClient.attribute(
                    Attribution.first(client, new PartnerId(it.partner()), it.startsOn()), it.login());
        }
        releaseWaiting.release(client);
    }

    private void follow(UUID client, ClientLogin login, ClientFact fact, Incoming incoming) {
        followClient.follow(new ClientId(client), login, fact, incoming.occurredAt());
    }
}
