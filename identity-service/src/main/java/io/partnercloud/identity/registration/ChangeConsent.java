package io.partnercloud.identity.registration;

import io.partnercloud.contracts.identity.ConsentChanged;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.platform.security.RowScope;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person sees what it has agreed to, withdraws it and agrees anew (PRT-17); that it once agreed stays written down. */
@Service
public class ChangeConsent {
    private final Consents consents;
    private final RowScope rowScope;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ChangeConsent(Consents consents, RowScope rowScope, Outbox outbox, Audit audit, Clock clock) {
        this.consents = consents;
        this.rowScope = rowScope;
        this.outbox = outbox;
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
        change(person, kind, false);
    }

    @Transactional
    public void give(UUID person, Consents.Kind kind) {
        change(person, kind, true);
    }

    /** All that there are; only with the account itself (PRT-17). */
    @Transactional
    public void withdrawAll(UUID person) {
        for (var kind : Consents.Kind.values()) {
            change(person, kind, false);
        }
    }

    private void change(UUID person, Consents.Kind kind, boolean isGiven) {
        rowScope.all(() -> {
            var isGivenNow =
                    consents.of(person).stream().anyMatch(consent -> consent.kind() == kind && consent.isGiven());
            if (isGivenNow != isGiven) {
                consents.record(person, kind, isGiven, clock.instant());
                outbox.append(new ConsentChanged(person, kind.name(), isGiven, clock.instant()));
                audit.record(isGiven ? "consent.given" : "consent.withdrawn", "person:" + person, null, null, kind);
            }
            return person;
        });
    }
}
