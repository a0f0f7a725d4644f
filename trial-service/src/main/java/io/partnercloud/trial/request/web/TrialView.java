package io.partnercloud.trial.request.web;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.trial.account.Purpose;
import io.partnercloud.trial.request.Origin;
import io.partnercloud.trial.request.TrialOverview;
import io.partnercloud.trial.request.TrialStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for a trial; the login and the days are there once the account is. Whose it is, where it came from and whom to
 * call is for operators.
 */
record TrialView(
        UUID id,
        TrialStatus status,
        @Nullable ClientLogin clientLogin,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String name,
        @Nullable String inn,
        List<String> products,
        List<String> productNames,
        int users,
        Purpose purpose,
        String comment,
        LocalDate askedOn,
        @Nullable String reason,
        @Nullable UUID partner,
        @Nullable String partnerName,
        @Nullable Origin origin,
        @Nullable String namedPartner,
        @Nullable String contactName,
        @Nullable String phone,
        @Nullable String email) {

    static TrialView of(TrialOverview trial, Scope scope) {
        var asked = trial.asked();
        var client = asked.client();
        var company = client.company();
        var inn = company.inn();
        var seesAll = scope instanceof Operator;
        return new TrialView(
                client.id().value(),
                trial.status(),
                trial.login(),
                trial.startsOn(),
                trial.endsOn(),
                company.name(),
                inn == null ? null : inn.digits(),
                client.parameters().products(),
                trial.productNames(),
                client.parameters().users(),
                client.purpose(),
                asked.comment(),
                asked.askedOn(),
                trial.reason(),
                seesAll ? client.partner() : null,
                seesAll ? trial.partnerName() : null,
                seesAll ? asked.origin() : null,
                seesAll ? asked.namedPartner() : null,
                seesAll ? company.contact().name() : null,
                seesAll ? company.contact().phone().text() : null,
                seesAll ? company.contact().email().text() : null);
    }
}
