package io.partnercloud.trial.infobase;

import io.partnercloud.contracts.values.Ids;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Versions;
import io.partnercloud.trial.account.Account;
import io.partnercloud.trial.account.Allowance;
import io.partnercloud.trial.account.ClientKey;
import io.partnercloud.trial.account.Included;
import io.partnercloud.trial.infobase.ChangeContents.Changed;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Infobases as client, partner and operators want them (CLI-3): as many as are included or paid for. */
@Service
public class KeepInfobases {
    private final ChangeContents changeContents;
    private final Contents contents;
    private final Included included;
    private final Clock clock;

    KeepInfobases(ChangeContents changeContents, Contents contents, Included included, Clock clock) {
        this.changeContents = changeContents;
        this.contents = contents;
        this.included = included;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Infobase find(ClientKey client, UUID id) {
        return contents.infobase(client.id(), id).orElseThrow(() -> new ContentsRefusal.InfobaseUnknown(id));
    }

    @Transactional
    public Infobase add(Scope scope, ClientKey client, String name, String configuration, Infobase.Marks marks) {
        return changeContents.change(scope, client, "infobase.added", account -> {
            requireRoom(account, configuration);
            var id = Ids.at(clock.instant());
            contents.add(client.id(), id, name, configuration, marks);
            var added = find(client, id);
            return new Changed<>(added, null, added);
        });
    }

    @Transactional
    public Infobase change(
            Scope scope, ClientKey client, UUID id, @Nullable String ifMatch, String name, Infobase.Marks marks) {
        return changeContents.change(scope, client, "infobase.changed", _ -> {
            var before = find(client, id);
            Versions.require(ifMatch, before.version());
            contents.change(client.id(), id, name, marks);
            var after = find(client, id);
            return new Changed<>(after, before, after);
        });
    }

    @Transactional
    public void remove(Scope scope, ClientKey client, UUID id) {
        changeContents.change(scope, client, "infobase.removed", _ -> {
            var before = find(client, id);
            contents.remove(client.id(), id);
            return new Changed<>(before, before, null);
        });
    }

    private void requireRoom(Account.Opened account, String configuration) {
        var products = account.client().parameters().products();
        if (!products.contains(configuration)) {
            throw new ContentsRefusal.NotRented(configuration, products);
        }
        var limit = Allowance.of(account, included).infobases();
        if (contents.countInfobases(account.client().id()) >= limit) {
            throw new ContentsRefusal.InfobaseLimit(limit);
        }
    }
}
