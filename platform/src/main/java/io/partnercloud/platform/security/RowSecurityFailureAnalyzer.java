package io.partnercloud.platform.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one line why a service did not start on a database that is not secured. */
final class RowSecurityFailureAnalyzer extends AbstractFailureAnalyzer<RowSecurityViolated> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RowSecurityViolated cause) {
        return new FailureAnalysis(
                "Row-level security is not in force: " + cause.getMessage() + ".",
                "In a migration: alter table … enable and force row level security, create policy … using ((select"
                        + " scope_is_all()) or partner_id = (select scope_partner())), or comment on table … is"
                        + " 'no row scope: <reason>'; run the service as the role <database>_app.",
                cause);
    }
}
