package io.partnercloud.billing.agreements.questionnaire;

import io.partnercloud.billing.pricing.price.IndividualParameters;
import io.partnercloud.billing.pricing.price.VatTreatment;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;

/** The individual price a month that an operator answers with, for what, and the last day on which it can be ordered. */
public record Offer(Money monthly, String description, VatTreatment vat, LocalDate validThrough) {
    IndividualParameters parameters() {
        return new IndividualParameters(description, monthly, vat);
    }
}
