package io.partnercloud.gateway;

import io.partnercloud.testsupport.RunAlone;

/** gateway alone, to press "run" or "debug" on in an IDE: docs/first-day.md. */
public final class TestGatewayApplication {
    private TestGatewayApplication() {}

    public static void main(String[] arguments) {
        RunAlone.run(GatewayApplication.class, arguments);
    }
}
