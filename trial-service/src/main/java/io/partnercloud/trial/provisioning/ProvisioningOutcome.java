package io.partnercloud.trial.provisioning;

import java.time.Duration;

/** What one attempt led to. */
public sealed interface ProvisioningOutcome {
    /** Nothing is left to do: it exists, or was given up. */
    record Settled() implements ProvisioningOutcome {}

    /** The provider failed and is asked again after the pause. */
    record TryAgain(Duration pause) implements ProvisioningOutcome {}
}
