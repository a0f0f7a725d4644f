package io.partnercloud.billing.debt.blocking;

import java.time.LocalDate;
import java.util.UUID;

/** Which warnings have been given; each is given once. */
public interface Notices {

    /** @return false when this was already said: {@code daysBefore} the day {@code about} something happens to the subject */
    boolean firstTime(UUID subject, String kind, LocalDate about, int daysBefore);
}
