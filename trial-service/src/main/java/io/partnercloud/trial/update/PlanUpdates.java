package io.partnercloud.trial.update;

import io.partnercloud.contracts.trial.UpdatesAnnounced;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.trial.account.ClientId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Plans the updates of many clients together and announces them, one letter a client (CLI-4). */
@Service
public class PlanUpdates {
    private final PlannedUpdates updates;
    private final Outbox outbox;

    PlanUpdates(PlannedUpdates updates, Outbox outbox) {
        this.updates = updates;
        this.outbox = outbox;
    }

    /** The last of those clients and how many they were; empty when there were none. */
    public record Batch(ClientId last, int clients) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Batch> plan(LocalDate on, @Nullable ClientId after, int clients) {
        var planned = updates.plan(on, after, clients);
        if (planned.isEmpty()) {
            return Optional.empty();
        }
        Map<ClientId, List<PlannedUpdate>> byClient = planned.stream()
                .collect(Collectors.groupingBy(PlannedUpdate::client, LinkedHashMap::new, Collectors.toList()));
        outbox.appendAll(byClient.values().stream().map(PlanUpdates::announced).toList());
        return Optional.of(new Batch(planned.getLast().client(), byClient.size()));
    }

    private static UpdatesAnnounced announced(List<PlannedUpdate> updates) {
        var first = updates.getFirst();
        return new UpdatesAnnounced(
                first.client().value(),
                first.login(),
                first.partner(),
                updates.stream()
                        .map(each -> new UpdatesAnnounced.Planned(
                                each.id(), each.infobaseName(), each.configuration(), each.release(), each.startsAt()))
                        .toList());
    }
}
