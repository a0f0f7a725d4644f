package io.partnercloud.identity.person;

import io.partnercloud.contracts.values.PartnerCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person tells about themselves (PRT-6), with the code of the partner whose cabinet they may enter. */
public record Profile(
        UUID person,
        String email,
        Details details,
        boolean isEmailVerified,
        @Nullable UUID partner,
        @Nullable PartnerCode partnerCode,
        long version) {

    /** The part that the person may change by itself; its address changes only by proof. */
    public record Details(
            String name,
            @Nullable String phone,
            @Nullable String country,
            @Nullable String city,
            @Nullable String note) {}
}
