package io.partnercloud.reward.payout;

import io.partnercloud.contracts.values.Money;
import io.partnercloud.reward.partner.TaxTreatment;
import java.time.LocalDate;

/** The tax that is added to a partner's reward (RWD-7): at this percentage, none at zero. */
public record PayoutTax(TaxTreatment treatment, int percent) {

    /** By what the contract says on that day; the general system's rate is the one in force then. */
    public static PayoutTax on(LocalDate day, TaxTreatment treatment, VatRates rates) {
        return new PayoutTax(
                treatment,
                switch (treatment) {
                    case GENERAL -> rates.on(day);
                    case SIMPLIFIED_NO_VAT -> 0;
                    case SIMPLIFIED_5 -> 5;
                    case SIMPLIFIED_7 -> 7;
                });
    }

    /** Rounded once, HALF_UP. */
    public Money of(Money reward) {
        return reward.share(percent, 100);
    }
}
