package io.partnercloud.reward.accrual.config;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.partnercloud.reward.accrual.Accruals;
import io.partnercloud.reward.accrual.WaitingFacts;
import org.springframework.stereotype.Component;

/** What needs somebody's eye: payments whose client nobody has told of, and rewards held for want of a rate. */
@Component
class RewardMetrics implements MeterBinder {
    private final Accruals accruals;
    private final WaitingFacts waitingFacts;

    RewardMetrics(Accruals accruals, WaitingFacts waitingFacts) {
        this.accruals = accruals;
        this.waitingFacts = waitingFacts;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("reward.facts.waiting", waitingFacts::count)
                .description("Payments and reversals that wait for their client to be known")
                .register(registry);
        Gauge.builder("reward.accruals.lines", accruals::count)
                .description("Accrual lines of all time")
                .register(registry);
        Gauge.builder("reward.accruals.held", accruals::held)
                .description("Accrual lines that are held: no contract or no rate")
                .register(registry);
    }
}
