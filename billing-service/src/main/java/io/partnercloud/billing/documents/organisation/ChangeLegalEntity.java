package io.partnercloud.billing.documents.organisation;

import io.partnercloud.billing.base.announcement.Announce;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.web.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator enters or changes a company's requisites (ORG-1). Documents issued before keep the ones they were issued with. */
@Service
public class ChangeLegalEntity {
    private final LegalEntities entities;
    private final Announce announce;
    private final Audit audit;

    ChangeLegalEntity(LegalEntities entities, Announce announce, Audit audit) {
        this.entities = entities;
        this.announce = announce;
        this.audit = audit;
    }

    /** The same again changes nothing. {@code ifMatch} is the version that the operator has read, if it says so. */
    @Transactional
    public LegalEntity put(String code, StatedLegalEntity stated, @Nullable String ifMatch) {
        var checked = stated.checked(code);
        var known = entities.find(code);
        if (known.isEmpty()) {
            entities.add(checked);
            announce.announce(LegalEntityContract.changed(checked));
            audit.record("legal-entity.entered", "legal-entity:" + code, null, null, checked);
            return checked;
        }
        var before = known.get();
        Versions.require(ifMatch, before.version());
        if (before.role() != checked.role()) {
            throw new LegalEntityRefusal.RoleNeverChanges(before);
        }
        var after = before.restated(checked);
        if (after.version() != before.version()) {
            entities.save(after);
            announce.announce(LegalEntityContract.changed(after));
            audit.record("legal-entity.changed", "legal-entity:" + code, null, before, after);
        }
        return after;
    }
}
