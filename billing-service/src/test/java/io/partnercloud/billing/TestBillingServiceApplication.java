package io.partnercloud.billing;

import io.partnercloud.testsupport.RunAlone;

/** billing-service alone, to press "run" or "debug" on in an IDE: docs/first-day.md. */
public final class TestBillingServiceApplication {
    private TestBillingServiceApplication() {}

    public static void main(String[] arguments) {
        RunAlone.run(BillingServiceApplication.class, arguments);
    }
}
