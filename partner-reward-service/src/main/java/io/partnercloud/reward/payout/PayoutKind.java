package io.partnercloud.reward.payout;

import io.partnercloud.contracts.values.CloudService;
import java.util.List;

/** How a set comes about: by the quarter's run, or by hand for the services whose clients are few and large (RWD-9). */
public enum PayoutKind {
    AUTOMATIC(CloudService.RENT, CloudService.PBX, CloudService.CASH_DESK),
    MANUAL(CloudService.HOSTING, CloudService.CORPORATE);

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes one that is
    private final List<CloudService> services;

    PayoutKind(CloudService... services) {
        this.services = List.of(services);
    }

    /** The services whose rewards stand in such a set. */
    public List<CloudService> services() {
        return services;
    }

    /** What is paid for this service stands in such a set. */
    public static PayoutKind of(CloudService service) {
        return AUTOMATIC.services.contains(service) ? AUTOMATIC : MANUAL;
    }
}
