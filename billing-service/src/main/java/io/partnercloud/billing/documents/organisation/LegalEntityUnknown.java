package io.partnercloud.billing.documents.organisation;

import java.util.Map;

/** No company of the provider has that code. */
public final class LegalEntityUnknown extends LegalEntityRefusal {
    public LegalEntityUnknown(String code) {
        super(Kind.UNKNOWN, "legal_entity_unknown", Map.of("legalEntity", code));
    }
}
