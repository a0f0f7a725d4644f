package io.partnercloud.identity.person;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** Somebody else changed the profile between reading and writing. */
final class ProfileChangedMeanwhile extends Refusal {
    ProfileChangedMeanwhile() {
        super(Kind.STALE, "profile_changed_meanwhile", Map.of());
    }
}
