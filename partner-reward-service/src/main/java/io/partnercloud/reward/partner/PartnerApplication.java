package io.partnercloud.reward.partner;

import io.partnercloud.contracts.requisites.Requisites;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A company asks to become a partner (PRT-3). */
public sealed interface PartnerApplication {
    UUID id();

    Request request();

    /** What the company wrote; its requisites have passed their checksums. */
    record Request(
            Requisites requisites,
            Contact contact,
            TaxTreatment taxTreatment,
            @Nullable String comment,
            Instant receivedAt) {}

    /** Waits for an operator. */
    record Received(UUID id, Request request) implements PartnerApplication {}

    /** Became a partner. */
    record Concluded(UUID id, Request request, PartnerId partner) implements PartnerApplication {}

    /** Does not become a partner, and was told why. */
    record Refused(UUID id, Request request, String reason) implements PartnerApplication {}

    /** The operator has concluded the contract with the applicant. */
    default Concluded conclude(PartnerId partner) {
        return new Concluded(id(), waiting().request(), partner);
    }

    /** The operator does not want the applicant as a partner (RWD-11). */
    default Refused refuse(String reason) {
        return new Refused(id(), waiting().request(), reason);
    }

    private Received waiting() {
        return switch (this) {
            case Received received -> received;
            case Concluded _ -> throw new PartnerRefusal.ApplicationAlreadyConcluded(id());
            case Refused _ -> throw new PartnerRefusal.ApplicationAlreadyRefused(id());
        };
    }
}
