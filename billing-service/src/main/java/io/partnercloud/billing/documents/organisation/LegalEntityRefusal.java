package io.partnercloud.billing.documents.organisation;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** Why a company's requisites cannot be read or changed. */
public abstract sealed class LegalEntityRefusal extends Refusal
        permits LegalEntityUnknown, InvalidLegalEntity, LegalEntityTaken, RoleNeverChanges {
    LegalEntityRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }
}
