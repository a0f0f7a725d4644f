package io.partnercloud.support.kafka;

import io.partnercloud.contracts.Topics;
import io.partnercloud.contracts.trial.ClientAccessBlocked;
import io.partnercloud.contracts.trial.ClientAccessRestored;
import io.partnercloud.contracts.trial.ClientDeleted;
import io.partnercloud.contracts.trial.ClientDeletionDue;
import io.partnercloud.contracts.trial.ClientParametersChanged;
import io.partnercloud.contracts.trial.ClientUserChanged;
import io.partnercloud.contracts.trial.FollowUpDue;
import io.partnercloud.contracts.trial.ProvisioningFailed;
import io.partnercloud.contracts.trial.TrialEnded;
import io.partnercloud.contracts.trial.TrialEnding;
import io.partnercloud.contracts.trial.TrialEvent;
import io.partnercloud.contracts.trial.TrialProvisioned;
import io.partnercloud.contracts.trial.TrialRejected;
import io.partnercloud.contracts.trial.TrialRequested;
import io.partnercloud.contracts.trial.UpdateMoved;
import io.partnercloud.contracts.trial.UpdatesAnnounced;
import io.partnercloud.contracts.trial.UpdatesFinished;
import io.partnercloud.platform.events.Incoming;
import io.partnercloud.platform.events.TopicListener;
import io.partnercloud.support.call.CancelCalls;
import io.partnercloud.support.call.OpenCallTask;
import io.partnercloud.support.client.ClientStatus;
import io.partnercloud.support.client.Clients;
import org.springframework.stereotype.Component;

@Component
class TrialEventsListener implements TopicListener {
    private final Clients clients;
    private final OpenCallTask openCallTask;
    private final CancelCalls cancelCalls;

    TrialEventsListener(Clients clients, OpenCallTask openCallTask, CancelCalls cancelCalls) {
        this.clients = clients;
        this.openCallTask = openCallTask;
        this.cancelCalls = cancelCalls;
    }

    @Override
    public String topic() {
        return Topics.TRIAL;
    }

    @Override
    public void on(Incoming incoming) {
        if (incoming.event() instanceof TrialEvent event) {
            on(event);
        }
    }

    private void on(TrialEvent event) {
        switch (event) {
            case TrialRequested asked -> {
                clients.keep(asked.client(), null, asked.partner(), asked.clientName());
                clients.keepTrialStatus(asked.client(), ClientStatus.REQUESTED);
            }
            case TrialProvisioned trial -> {
                clients.keep(trial.client(), trial.login(), trial.partner(), trial.clientName());
                clients.keepTrialStatus(trial.client(), ClientStatus.TRIAL);
            }
            case TrialRejected rejected -> clients.keepTrialStatus(rejected.client(), ClientStatus.FAILED);
            case ProvisioningFailed failed -> clients.keepTrialStatus(failed.client(), ClientStatus.FAILED);
            case ClientAccessBlocked blocked -> clients.keepTrialStatus(blocked.client(), ClientStatus.BLOCKED);
            case ClientAccessRestored restored -> clients.keepTrialStatus(restored.client(), ClientStatus.TRIAL);
            case ClientDeleted deleted -> {
                clients.keepTrialStatus(deleted.client(), ClientStatus.DELETED);
                cancelCalls.becauseClientIsGone(deleted.client());
            }
            case FollowUpDue due -> openCallTask.open(due);
            case TrialEnding _,
                    TrialEnded _,
                    ClientParametersChanged _,
                    ClientUserChanged _,
                    UpdatesAnnounced _,
                    UpdateMoved _,
                    UpdatesFinished _,
                    ClientDeletionDue _ -> {}
        }
    }
}
