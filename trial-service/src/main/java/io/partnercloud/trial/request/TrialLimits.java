package io.partnercloud.trial.request;

import io.partnercloud.trial.account.Parameters;
import io.partnercloud.trial.account.TrialRules;
import java.util.Set;

/** What a trial may hold at most (TRL-1). */
public final class TrialLimits {
    private TrialLimits() {}

    /** Refuses more users than a trial may have, and configurations that are not rented; {@code rented} by the price list. */
    public static void check(Parameters parameters, TrialRules rules, Set<String> rented) {
        if (parameters.users() > rules.maxUsers()) {
            throw new TrialRefusal.TooManyUsers(parameters.users(), rules.maxUsers());
        }
        if (rented.isEmpty()) {
            throw new TrialRefusal.NoPriceListYet();
        }
        for (var product : parameters.products()) {
            if (!rented.contains(product)) {
                throw new TrialRefusal.ConfigurationUnknown(product, rented);
            }
        }
    }
}
