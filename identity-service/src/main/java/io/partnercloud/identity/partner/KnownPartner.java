package io.partnercloud.identity.partner;

import io.partnercloud.contracts.values.PartnerCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partner as its own service told of it; the facts come in any order. */
public record KnownPartner(
        UUID id,
        @Nullable String name,
        @Nullable PartnerCode code,
        @Nullable String contactEmail) {}
