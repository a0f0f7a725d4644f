package io.partnercloud.contracts.trial;

import io.partnercloud.contracts.IntegrationEvent;

/** The facts of trial-service; keyed by client. */
public sealed interface TrialEvent extends IntegrationEvent
        permits TrialRequested,
                TrialProvisioned,
                TrialRejected,
                ProvisioningFailed,
                FollowUpDue,
                TrialEnding,
                TrialEnded,
                ClientParametersChanged,
                ClientUserChanged,
                UpdatesAnnounced,
                UpdateMoved,
                UpdatesFinished,
                ClientAccessBlocked,
                ClientAccessRestored,
                ClientDeletionDue,
                ClientDeleted {}
