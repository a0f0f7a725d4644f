package io.partnercloud.identity.registration;

import io.partnercloud.platform.problem.Refusal;

/** An account cannot be kept without the consent to keep its personal data. */
final class ConsentNeeded extends Refusal {
    ConsentNeeded() {
        super(Kind.CONFLICT, "consent_needed");
    }
}
