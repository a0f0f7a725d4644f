package io.partnercloud.trial.request.web;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.trial.account.Purpose;
import io.partnercloud.trial.request.TrialOverview;
import io.partnercloud.trial.request.TrialStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request for a trial as its partner sees it; the login and the days are there once the account is. */
record TrialView(
        UUID id,
        TrialStatus status,
        @Nullable ClientLogin clientLogin,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String name,
        @Nullable String inn,
        List<String> products,
        int users,
        Purpose purpose,
        String comment,
        LocalDate askedOn,
        @Nullable String reason) {

    static TrialView of(TrialOverview trial) {
        var client = trial.asked().client();
        var inn = client.company().inn();
        return new TrialView(
                client.id().value(),
                trial.status(),
                trial.login(),
                trial.startsOn(),
                trial.endsOn(),
                client.company().name(),
                inn == null ? null : inn.digits(),
                client.parameters().products(),
                client.parameters().users(),
                client.purpose(),
                trial.asked().comment(),
                trial.asked().askedOn(),
                trial.reason());
    }
}
