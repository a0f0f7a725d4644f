package io.partnercloud.notification;

import io.partnercloud.notification.letter.LetterSettings;

/** Every number and name of this service's letters, as {@code application.yml} has them. */
record NotificationSettings(LetterSettings letters) {}
