package io.partnercloud.trial.update;

import io.partnercloud.contracts.trial.UpdateMoved;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.time.Moscow;
import io.partnercloud.platform.web.Versions;
import io.partnercloud.trial.account.AccountRefusal;
import io.partnercloud.trial.account.Accounts;
import io.partnercloud.trial.account.ClientKey;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Client, partner or operator moves a planned update, once (CLI-4). */
@Service
public class MoveUpdate {
    private final PlannedUpdates updates;
    private final Accounts accounts;
    private final UpdateRules rules;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    MoveUpdate(PlannedUpdates updates, Accounts accounts, UpdateRules rules, Outbox outbox, Audit audit, Clock clock) {
        this.updates = updates;
        this.accounts = accounts;
        this.rules = rules;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public PlannedUpdate move(Scope scope, ClientKey client, UUID id, @Nullable String ifMatch, Instant at) {
        var account = accounts.locked(client.id())
                .orElseThrow(() -> new AccountRefusal.ClientUnknown(client.login()))
                .inUse("update.moved");
        var before = updates.locked(id)
                .filter(update -> update.client().equals(client.id()))
                .orElseThrow(() -> new UpdateRefusal.Unknown(id));
        Versions.require(ifMatch, before.version());
        before.requireMovable();
        var now = clock.instant();
        requireReach(before, at, now);
        var isPremium = UpdatePreferences.isPremium(account);
        if (!rules.allows(at.atZone(Moscow.ZONE).getHour(), isPremium)) {
            throw new UpdateRefusal.OutsideWindow(rules.windowEnd());
        }
        updates.move(id, at, rules.endOfWindow(at, isPremium), now);
        var after = updates.locked(id).orElseThrow();
        outbox.append(new UpdateMoved(
                client.id().value(),
                client.login(),
                after.partner(),
                id,
                after.infobaseName(),
                after.configuration(),
                after.release(),
                at));
        if (scope instanceof Operator) {
            audit.record(
                    "update.moved",
                    "client:" + client.login(),
                    null,
                    Map.of("update", id, "startsAt", before.startsAt()),
                    Map.of("update", id, "startsAt", at));
        }
        return after;
    }

    private void requireReach(PlannedUpdate before, Instant at, Instant now) {
        if (!at.isAfter(now) || at.isAfter(before.startsAt().plus(rules.furthestMove()))) {
            throw new UpdateRefusal.OutOfReach(rules.furthestMove().toDays());
        }
    }
}
