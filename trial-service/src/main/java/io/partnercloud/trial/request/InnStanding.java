package io.partnercloud.trial.request;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an INN, over all partners. {@code owner} is the partner that keeps the client (PRT-10); it never
 * leaves the admission. {@code lastTrialEndedOn} is the last day of the latest trial.
 */
public record InnStanding(
        @Nullable UUID owner,
        boolean hasActiveTrial,
        boolean hasAccount,
        @Nullable LocalDate lastTrialEndedOn) {
    public static final InnStanding UNHEARD_OF = new InnStanding(null, false, false, null);
}
