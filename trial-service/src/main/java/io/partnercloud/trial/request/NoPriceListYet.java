package io.partnercloud.trial.request;

import io.partnercloud.platform.problem.Refusal;

/** No price list has come from billing-service yet, so that nobody can say what is rented; right after a first start. */
public final class NoPriceListYet extends Refusal {
    NoPriceListYet() {
        super(Kind.UNAVAILABLE, "no_price_list_yet");
    }
}
