package io.partnercloud.trial;

import io.partnercloud.testsupport.RunAlone;

/** trial-service alone, to press "run" or "debug" on in an IDE: docs/first-day.md. */
public final class TestTrialServiceApplication {
    private TestTrialServiceApplication() {}

    public static void main(String[] arguments) {
        RunAlone.run(TrialServiceApplication.class, arguments);
    }
}
