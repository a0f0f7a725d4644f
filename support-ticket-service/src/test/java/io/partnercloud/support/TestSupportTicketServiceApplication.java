package io.partnercloud.support;

import io.partnercloud.testsupport.RunAlone;

/** support-ticket-service alone, to press "run" or "debug" on in an IDE: docs/first-day.md. */
public final class TestSupportTicketServiceApplication {
    private TestSupportTicketServiceApplication() {}

    public static void main(String[] arguments) {
        RunAlone.run(SupportTicketServiceApplication.class, arguments);
    }
}
