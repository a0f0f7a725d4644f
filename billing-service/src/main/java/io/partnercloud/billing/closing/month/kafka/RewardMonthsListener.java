package io.partnercloud.billing.closing.month.kafka;

import io.partnercloud.billing.closing.month.RewardMonths;
import io.partnercloud.contracts.Topics;
import io.partnercloud.contracts.partner.RewardMonthClosed;
import io.partnercloud.platform.events.Incoming;
import io.partnercloud.platform.events.TopicListener;
import org.springframework.stereotype.Component;

/** Hears which months' rewards are fixed. */
@Component
class RewardMonthsListener implements TopicListener {
    private final RewardMonths months;

    RewardMonthsListener(RewardMonths months) {
        this.months = months;
    }

    @Override
    public String topic() {
        return Topics.PARTNER;
    }

    @Override
    public void on(Incoming incoming) {
        if (incoming.event() instanceof RewardMonthClosed closed) {
            months.closed(closed.month(), closed.closedAt());
        }
    }
}
