package io.partnercloud.trial.account;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A client as lists and pages show it.
 *
 * @param login null until provisioning begins
 * @param partnerName null also where the partner is known by its id alone
 */
public record ClientOverview(
        Client client,
        @Nullable ClientLogin login,
        CloudService service,
        String tariff,
        AccountStatus status,
        @Nullable LocalDate trialStartsOn,
        @Nullable LocalDate trialEndsOn,
        @Nullable LocalDate contractDate,
        @Nullable LocalDate paidThrough,
        @Nullable Integer connections,
        boolean premium,
        @Nullable BlockReason blockReason,
        @Nullable LocalDate blockedOn,
        @Nullable LocalDate deletionOn,
        @Nullable LocalDate deletedOn,
        @Nullable String partnerName,
        long version) {}
