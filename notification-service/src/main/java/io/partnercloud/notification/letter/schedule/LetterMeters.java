package io.partnercloud.notification.letter.schedule;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.partnercloud.notification.letter.LetterStatus;
import io.partnercloud.notification.letter.Letters;
import java.util.EnumSet;
import org.springframework.stereotype.Component;

/** How many letters are not sent, by status: {@code letters_unsent}. */
@Component
class LetterMeters implements MeterBinder {
    private final Letters letters;

    LetterMeters(Letters letters) {
        this.letters = letters;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        for (LetterStatus status : EnumSet.complementOf(EnumSet.of(LetterStatus.SENT))) {
            Gauge.builder("letters.unsent", () -> letters.count(status))
                    .tag("status", status.name())
                    .register(meters);
        }
    }
}
