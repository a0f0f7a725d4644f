package io.partnercloud.identity.registration;

import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.security.RowScope;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person sees what it has agreed to and withdraws it (PRT-17); that it once agreed stays written down. */
@Service
public class WithdrawConsent {
    private final Consents consents;
    private final RowScope rowScope;
    private final Audit audit;
    private final Clock clock;

    WithdrawConsent(Consents consents, RowScope rowScope, Audit audit, Clock clock) {
        this.consents = consents;
        this.rowScope = rowScope;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Consent> of(UUID person) {
        return rowScope.all(() -> consents.of(person));
    }

    /** Without the consent to keep personal data there is no account: that one goes with the account. */
    @Transactional
    public void withdraw(UUID person, Consents.Kind kind) {
        if (kind == Consents.Kind.PERSONAL_DATA) {
            throw new ConsentNeeded();
        }
        rowScope.all(() -> {
            if (consents.of(person).stream().anyMatch(consent -> consent.kind() == kind && consent.isGiven())) {
                consents.record(person, kind, false, clock.instant());
                audit.record("consent.withdrawn", "person:" + person, null, null, kind);
            }
            return person;
        });
    }
}
