package io.partnercloud.notification;

import io.partnercloud.testsupport.RunAlone;

/** notification-service alone, to press "run" or "debug" on in an IDE: docs/first-day.md. */
public final class TestNotificationServiceApplication {
    private TestNotificationServiceApplication() {}

    public static void main(String[] arguments) {
        RunAlone.run(NotificationServiceApplication.class, arguments);
    }
}
