package io.partnercloud.reward.partner.web;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.reward.partner.RewardRate;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/** Rates as operators write them: a number of percent by service. */
final class RatesStated {
    private RatesStated() {}

    static Map<CloudService, RewardRate> read(Map<CloudService, BigDecimal> percents) {
        return percents.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, rate -> new RewardRate(rate.getValue())));
    }
}
