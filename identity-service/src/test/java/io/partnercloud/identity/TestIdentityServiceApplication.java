package io.partnercloud.identity;

import io.partnercloud.testsupport.RunAlone;

/** identity-service alone, to press "run" or "debug" on in an IDE: docs/first-day.md. */
public final class TestIdentityServiceApplication {
    private TestIdentityServiceApplication() {}

    public static void main(String[] arguments) {
        RunAlone.run(IdentityServiceApplication.class, arguments);
    }
}
