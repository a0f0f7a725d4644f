package io.partnercloud.trial.account;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import java.util.EnumSet;
import java.util.Set;

/**
 * What an account has got since it exists at the provider: its login, its trial, and the paid services beside the rent that
 * it is needed for (SVC-1).
 */
public record Tenancy(ClientLogin login, TrialPeriod trial, Set<CloudService> otherServices) {
    public Tenancy {
        otherServices = Set.copyOf(otherServices);
    }

    public Tenancy(ClientLogin login, TrialPeriod trial) {
        this(login, trial, Set.of());
    }

    /** Whether nothing but the rent keeps the account. */
    boolean isForRentAlone() {
        return otherServices.isEmpty();
    }

    Tenancy with(CloudService service) {
        var more = EnumSet.of(service);
        more.addAll(otherServices);
        return new Tenancy(login, trial, more);
    }

    Tenancy without(CloudService service) {
        var fewer = EnumSet.noneOf(CloudService.class);
        fewer.addAll(otherServices);
        fewer.remove(service);
        return new Tenancy(login, trial, fewer);
    }
}
