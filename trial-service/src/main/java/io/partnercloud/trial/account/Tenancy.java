package io.partnercloud.trial.account;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an account has got since it exists at the provider: its login, its trial, the paid services beside the rent that it is
 * needed for (SVC-1, CLI-9), and who may use a remote desktop while it is on trial (TRL-10).
 */
public record Tenancy(
        ClientLogin login,
        TrialPeriod trial,
        List<OtherService> otherServices,
        @Nullable Integer remoteDesktopUser) {
    public Tenancy {
        otherServices = otherServices.stream()
                .sorted(Comparator.comparing(OtherService::service))
                .toList();
    }

    public Tenancy(ClientLogin login, TrialPeriod trial) {
        this(login, trial, List.of(), null);
    }

    /** Whether nothing but the rent keeps the account. */
    boolean isForRentAlone() {
        return otherServices.stream().allMatch(other -> other.status() == OtherService.Status.ENDED);
    }

    Optional<OtherService> find(CloudService service) {
        return otherServices.stream()
                .filter(other -> other.service() == service)
                .findAny();
    }

    Tenancy with(OtherService other) {
        var others = Stream.concat(without(other.service()).stream(), Stream.of(other));
        return new Tenancy(login, trial, others.toList(), remoteDesktopUser);
    }

    Tenancy withRemoteDesktopFor(@Nullable Integer user) {
        return new Tenancy(login, trial, otherServices, user);
    }

    Tenancy until(TrialPeriod other) {
        return new Tenancy(login, other, otherServices, remoteDesktopUser);
    }

    private Collection<OtherService> without(CloudService service) {
        return otherServices.stream()
                .filter(other -> other.service() != service)
                .toList();
    }
}
