package io.partnercloud.trial.provisioning;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.trial.account.Allowance;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an account may use beside what the provider lets it use; null until the provider has answered. */
public record ParametersComparison(
        ClientLogin login,
        String name,
        Allowance due,
        Instant dueSince,
        @Nullable Allowance inUse,
        @Nullable Instant inUseSince) {
    public boolean differs() {
        return !due.equals(inUse);
    }
}
