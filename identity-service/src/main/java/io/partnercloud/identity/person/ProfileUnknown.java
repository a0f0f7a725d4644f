package io.partnercloud.identity.person;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** The caller is not a person and acts for none. */
public final class ProfileUnknown extends Refusal {
    public ProfileUnknown() {
        super(Kind.UNKNOWN, "profile_unknown", Map.of());
    }
}
