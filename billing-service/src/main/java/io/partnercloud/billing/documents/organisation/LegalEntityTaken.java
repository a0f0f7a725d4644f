package io.partnercloud.billing.documents.organisation;

import java.util.Map;

/** There is one company that bills, and no two have the same series of numbers. */
public final class LegalEntityTaken extends LegalEntityRefusal {
    public LegalEntityTaken(LegalEntity entity) {
        super(
                Kind.CONFLICT,
                "legal_entity_taken",
                Map.of("role", entity.role().name(), "series", entity.numberSeries()));
    }
}
