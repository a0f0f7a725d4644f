package io.partnercloud.identity.person;

import io.partnercloud.contracts.identity.PersonNamed;
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

    ChangeProfile(People people, Outbox outbox) {
        this.people = people;
        this.outbox = outbox;
    }

    @Transactional
    public Profile change(UUID person, Profile.Details details, @Nullable String ifMatch) {
        var present = people.profileOf(person).orElseThrow(ProfileRefusal.Unknown::new);
        Versions.require(ifMatch, present.version());
        if (!people.change(person, details, present.version())) {
            throw new ProfileRefusal.ChangedMeanwhile();
        }
        if (!details.name().equals(present.details().name())) {
            outbox.append(new PersonNamed(person, details.name()));
        }
        return people.profileOf(person).orElseThrow(ProfileRefusal.Unknown::new);
    }
}
