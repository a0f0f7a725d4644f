package io.partnercloud.gateway.businessdate;

import io.partnercloud.platform.problem.Refusal;

/** Somebody is moving the date already. */
final class BusinessDateMoving extends Refusal {
    BusinessDateMoving() {
        super(Kind.CONFLICT, "business_date_moving");
    }
}
