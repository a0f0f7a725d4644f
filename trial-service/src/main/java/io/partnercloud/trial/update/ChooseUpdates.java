package io.partnercloud.trial.update;

import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Versions;
import io.partnercloud.trial.account.AccountRefusal;
import io.partnercloud.trial.account.Accounts;
import io.partnercloud.trial.account.ClientKey;
import io.partnercloud.trial.update.UpdatePreferences.Preferences;
import io.partnercloud.trial.update.UpdatePreferences.Updatable;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The client says which infobases are updated by themselves, and at what hour (CLI-4). */
@Service
public class ChooseUpdates {
    private final UpdatePreferences preferences;
    private final Accounts accounts;
    private final UpdateRules rules;
    private final Audit audit;

    ChooseUpdates(UpdatePreferences preferences, Accounts accounts, UpdateRules rules, Audit audit) {
        this.preferences = preferences;
        this.accounts = accounts;
        this.rules = rules;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Preferences find(ClientKey client) {
        return preferences.of(client.id());
    }

    /** For updates that are planned from now on; what is planned already can be moved. */
    @Transactional
    public Preferences choose(Scope scope, ClientKey client, @Nullable String ifMatch, int hour, Set<UUID> infobases) {
        var account = accounts.locked(client.id())
                .orElseThrow(() -> new AccountRefusal.ClientUnknown(client.login()))
                .inUse("updates.chosen");
        var before = preferences.of(client.id());
        Versions.require(ifMatch, before.version());
        if (!rules.allows(hour, UpdatePreferences.isPremium(account))) {
            throw new UpdateRefusal.OutsideWindow(rules.windowEnd());
        }
        requireUpdatable(client, infobases);
        preferences.set(client.id(), hour, infobases);
        var after = preferences.of(client.id());
        if (scope instanceof Operator) {
            audit.record("updates.chosen", "client:" + client.login(), null, before, after);
        }
        return after;
    }

    private void requireUpdatable(ClientKey client, Set<UUID> asked) {
        var own = preferences.infobases(client.id()).stream()
                .collect(Collectors.toMap(Updatable::id, Function.identity()));
        for (var id : asked) {
            var infobase = own.get(id);
            if (infobase == null) {
                throw new UpdateRefusal.InfobaseNotTheirs();
            }
            if (!infobase.canBeUpdated()) {
                throw new UpdateRefusal.GetsNoUpdates(infobase.name());
            }
        }
    }
}
