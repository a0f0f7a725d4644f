package io.partnercloud.trial.provisioning;

import io.partnercloud.contracts.values.ClientLogin;
import java.util.List;
import java.util.UUID;

/**
 * All that an account holds from now on (CLI-3, CLI-10). Of two orders for one key the one with the greater {@code sequence}
 * holds; what it does not name is no longer there.
 *
 * @param users their logins
 */
public record ContentsOrder(
        UUID key, long sequence, ClientLogin login, List<HostedInfobase> infobases, List<String> users) {
    public ContentsOrder {
        infobases = List.copyOf(infobases);
        users = List.copyOf(users);
    }

    /** An infobase as the provider knows it: by an id that stays. */
    public record HostedInfobase(UUID id, String name, String configuration) {}
}
