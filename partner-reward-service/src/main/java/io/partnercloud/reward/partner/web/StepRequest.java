package io.partnercloud.reward.partner.web;

import io.partnercloud.contracts.values.Money;
import io.partnercloud.reward.partner.RewardRate;
import io.partnercloud.reward.partner.RewardScale.Step;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/** What is paid for the service above this sum in a month earns this rate (RWD-11). */
public record StepRequest(
        @NotNull @DecimalMin("0.01") @Digits(integer = 13, fraction = 2)
        BigDecimal from,

        @NotNull @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal percent) {
    Step step() {
        return new Step(new Money(from), new RewardRate(percent));
    }
}
