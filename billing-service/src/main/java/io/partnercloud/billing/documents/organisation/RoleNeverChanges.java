package io.partnercloud.billing.documents.organisation;

import java.util.Map;

/** What a company does in the programme stands from the beginning: its documents depend on it. */
public final class RoleNeverChanges extends LegalEntityRefusal {
    RoleNeverChanges(LegalEntity entity) {
        super(
                Kind.CONFLICT,
                "legal_entity_role_never_changes",
                Map.of("legalEntity", entity.code(), "role", entity.role().name()));
    }
}
