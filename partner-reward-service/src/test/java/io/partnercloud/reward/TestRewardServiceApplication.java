package io.partnercloud.reward;

import io.partnercloud.testsupport.RunAlone;

/** partner-reward-service alone, to press "run" or "debug" on in an IDE: docs/first-day.md. */
public final class TestRewardServiceApplication {
    private TestRewardServiceApplication() {}

    public static void main(String[] arguments) {
        RunAlone.run(RewardServiceApplication.class, arguments);
    }
}
