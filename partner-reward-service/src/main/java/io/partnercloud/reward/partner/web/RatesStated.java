package io.partnercloud.reward.partner.web;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.reward.partner.ContractRefusal;
import io.partnercloud.reward.partner.RewardRate;
import io.partnercloud.reward.partner.RewardScale;
import io.partnercloud.reward.partner.RewardScale.Step;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rates as operators write them: a number of percent by service, and the steps above it where there are such. */
public final class RatesStated {
    private RatesStated() {}

    public static Map<CloudService, RewardScale> read(
            Map<CloudService, BigDecimal> percents, @Nullable Map<CloudService, List<StepRequest>> steps) {
        var higher = steps == null ? Map.<CloudService, List<StepRequest>>of() : steps;
        higher.keySet().stream()
                .filter(service -> !percents.containsKey(service))
                .findFirst()
                .ifPresent(service -> {
                    throw new ContractRefusal.StepsWithoutRate(service);
                });
        var scales = new EnumMap<CloudService, RewardScale>(CloudService.class);
        percents.forEach((service, percent) ->
                scales.put(service, scale(new RewardRate(percent), higher.getOrDefault(service, List.of()))));
        return scales;
    }

    private static RewardScale scale(RewardRate first, List<StepRequest> higher) {
        return new RewardScale(Stream.concat(
                        Stream.of(new Step(Money.ZERO, first)), higher.stream().map(StepRequest::step))
                .toList());
    }
}
