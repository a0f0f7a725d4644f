package io.partnercloud.contracts.trial;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Infobases of the client will be brought to new releases, at least two days from now (CLI-4). */
@WireType("trial.updates-announced.v1")
public record UpdatesAnnounced(
        UUID client, ClientLogin login, @Nullable UUID partner, List<Planned> updates) implements TrialEvent {
    public UpdatesAnnounced {
        updates = List.copyOf(updates);
    }

    /** {@code infobase} is its name, {@code configuration} the configuration's code. */
    public record Planned(UUID update, String infobase, String configuration, String release, Instant startsAt) {}

    @Override
    public String key() {
        return client.toString();
    }
}
