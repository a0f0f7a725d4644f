package io.partnercloud.trial.account;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client as lists and pages show it: the service, tariff, status and paid day are those of the service that was asked for
 * (CLI-9), the account's own, the rent, where none was.
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
        List<OtherService> otherServices,
        @Nullable BlockReason blockReason,
        @Nullable LocalDate blockedOn,
        @Nullable LocalDate deletionOn,
        @Nullable LocalDate deletedOn,
        @Nullable String partnerName,
        long version) {
    public ClientOverview {
        otherServices = List.copyOf(otherServices);
    }

    /** An account that another service needs is not deleted, whatever day its rent's debt or end would have set (BLK-2). */
    public @Nullable LocalDate deletionDue() {
        var isNeeded = otherServices.stream().anyMatch(other -> other.status() != OtherService.Status.ENDED);
        return isNeeded ? null : deletionOn;
    }
}
