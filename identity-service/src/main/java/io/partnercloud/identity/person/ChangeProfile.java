package io.partnercloud.identity.person;

import io.partnercloud.contracts.identity.PersonNamed;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.platform.web.Versions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes a person's own profile (PRT-6), if nobody changed it meanwhile. */
@Service
public class ChangeProfile {
    private final People people;
    private final Outbox outbox;
    private final Audit audit;

    ChangeProfile(People people, Outbox outbox, Audit audit) {
        this.people = people;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** @param sameEmail the address as it is, where the caller names it */
    @Transactional
    public Profile change(
            UUID person,
            @Nullable UUID partner,
            Profile.Details details,
            @Nullable String sameEmail,
            @Nullable String ifMatch) {
        var present = people.profileOf(person, partner).orElseThrow(ProfileRefusal.Unknown::new);
        Versions.require(ifMatch, present.version());
        if (sameEmail != null && !sameEmail.strip().equalsIgnoreCase(present.email())) {
            throw new ProfileRefusal.EmailChangesByProof();
        }
        if (!people.change(person, details, present.version())) {
            throw new ProfileRefusal.ChangedMeanwhile();
        }
        if (!details.name().equals(present.details().name())) {
            outbox.append(new PersonNamed(person, details.name()));
        }
        audit.record("profile.changed", "person:" + person, null, null, null);
        return people.profileOf(person, partner).orElseThrow(ProfileRefusal.Unknown::new);
    }
}
