package io.partnercloud.identity.person;

import io.partnercloud.platform.web.Versions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes a person's own profile (PRT-6), if nobody changed it meanwhile. */
@Service
public class ChangeProfile {
    private final People people;

    ChangeProfile(People people) {
        this.people = people;
    }

    @Transactional
    public Profile change(UUID person, Profile.Details details, @Nullable String ifMatch) {
        var present = people.profileOf(person).orElseThrow(ProfileUnknown::new);
        Versions.require(ifMatch, present.version());
        if (!people.change(person, details, present.version())) {
            throw new ProfileChangedMeanwhile();
        }
        return people.profileOf(person).orElseThrow(ProfileUnknown::new);
    }
}
