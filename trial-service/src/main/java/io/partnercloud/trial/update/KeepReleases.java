package io.partnercloud.trial.update;

import io.partnercloud.contracts.values.Ids;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.reference.Products;
import io.partnercloud.platform.web.Versions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Operators write releases down and publish them (CLI-4). */
@Service
public class KeepReleases {
    private final Releases releases;
    private final Products products;
    private final Audit audit;
    private final Clock clock;

    KeepReleases(Releases releases, Products products, Audit audit, Clock clock) {
        this.releases = releases;
        this.products = products;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Release find(UUID id) {
        return releases.find(id).orElseThrow(() -> new UpdateRefusal.ReleaseUnknown(id));
    }

    @Transactional
    public Release add(String configuration, String number, String notes) {
        var rented = products.rented(LocalDate.now(clock));
        if (!rented.contains(configuration)) {
            throw new UpdateRefusal.ConfigurationUnknown(configuration, rented);
        }
        var id = Ids.at(clock.instant());
        releases.add(id, configuration, number, notes);
        return recorded("release.added", null, find(id));
    }

    @Transactional
    public Release change(UUID id, @Nullable String ifMatch, String number, String notes) {
        var before = locked(id).requireDraft();
        Versions.require(ifMatch, before.version());
        releases.change(id, number, notes);
        return recorded("release.changed", before, find(id));
    }

    @Transactional
    public void remove(UUID id) {
        var before = locked(id).requireDraft();
        releases.remove(id);
        audit.record("release.removed", "release:" + id, null, before, null);
    }

    /** What is behind it is planned by the next run of the planning job. */
    @Transactional
    public Release publish(UUID id, @Nullable String ifMatch) {
        var before = locked(id).requireDraft();
        Versions.require(ifMatch, before.version());
        releases.publish(before, clock.instant());
        return recorded("release.published", before, find(id));
    }

    private Release locked(UUID id) {
        return releases.locked(id).orElseThrow(() -> new UpdateRefusal.ReleaseUnknown(id));
    }

    private Release recorded(String action, @Nullable Release before, Release after) {
        audit.record(action, "release:" + after.id(), null, before, after);
        return after;
    }
}
