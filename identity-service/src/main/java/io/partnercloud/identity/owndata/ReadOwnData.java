package io.partnercloud.identity.owndata;

import io.partnercloud.identity.person.ProfileRefusal;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.security.RowScope;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person takes out what is kept about it (PRT-17); that it did is written down. */
@Service
public class ReadOwnData {
    private final PersonalData data;
    private final RowScope rowScope;
    private final Audit audit;

    ReadOwnData(PersonalData data, RowScope rowScope, Audit audit) {
        this.data = data;
        this.rowScope = rowScope;
        this.audit = audit;
    }

    @Transactional
    public OwnData of(UUID person) {
        return rowScope.all(() -> {
            var own = data.of(person).orElseThrow(ProfileRefusal.Unknown::new);
            audit.record("own-data.exported", "person:" + person, null, null, null);
            return own;
        });
    }
}
