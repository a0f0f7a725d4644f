package io.partnercloud.trial.request.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.partnercloud.trial.request.Origin;
import io.partnercloud.trial.request.TrialOverview;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request as operators see it: also whose it is, where it came from and whom to call. */
record AdminTrialView(
        @JsonUnwrapped TrialView trial,
        @Nullable UUID partner,
        Origin origin,
        @Nullable String namedPartner,
        String contactName,
        String phone,
        String email) {

    static AdminTrialView of(TrialOverview trial) {
        var asked = trial.asked();
        var contact = asked.client().company().contact();
        return new AdminTrialView(
                TrialView.of(trial),
                asked.client().partner(),
                asked.origin(),
                asked.namedPartner(),
                contact.name(),
                contact.phone().text(),
                contact.email().text());
    }
}
