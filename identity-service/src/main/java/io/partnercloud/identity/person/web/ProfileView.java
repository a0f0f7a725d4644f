package io.partnercloud.identity.person.web;

import io.partnercloud.contracts.values.PartnerCode;
import io.partnercloud.identity.person.Profile;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A profile as its owner sees it. */
record ProfileView(
        String name,
        String email,
        boolean emailVerified,
        @Nullable String phone,
        @Nullable String country,
        @Nullable String city,
        @Nullable String note,
        @Nullable UUID partner,
        @Nullable PartnerCode partnerCode) {

    static ProfileView of(Profile profile) {
        var details = profile.details();
        return new ProfileView(
                details.name(),
                profile.email(),
                profile.isEmailVerified(),
                details.phone(),
                details.country(),
                details.city(),
                details.note(),
                profile.partner(),
                profile.partnerCode());
    }
}
