package io.partnercloud.contracts.trial;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All updates of the client that were planned for one moment have an end, each its own (CLI-4). */
@WireType("trial.updates-finished.v1")
public record UpdatesFinished(
        UUID client, ClientLogin login, @Nullable UUID partner, List<Finished> updates) implements TrialEvent {
    public UpdatesFinished {
        updates = List.copyOf(updates);
    }

    /** {@code done} is false where the provider did not manage it: the infobase is as it was, and an operator has a task. */
    public record Finished(UUID update, String infobase, String configuration, String release, boolean done) {}

    @Override
    public String key() {
        return client.toString();
    }
}
