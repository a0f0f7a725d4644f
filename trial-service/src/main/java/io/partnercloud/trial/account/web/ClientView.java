package io.partnercloud.trial.account.web;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.trial.account.AccountStatus;
import io.partnercloud.trial.account.ClientOverview;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A client as lists show it. */
record ClientView(
        @Nullable ClientLogin login,
        String name,
        @Nullable String inn,
        CloudService service,
        String tariff,
        AccountStatus status,
        @Nullable LocalDate trialEndsOn,
        @Nullable LocalDate paidThrough) {

    static ClientView of(ClientOverview client) {
        var inn = client.client().company().inn();
        return new ClientView(
                client.login(),
                client.client().company().name(),
                inn == null ? null : inn.digits(),
                client.service(),
                client.tariff(),
                client.status(),
                client.trialEndsOn(),
                client.paidThrough());
    }
}
