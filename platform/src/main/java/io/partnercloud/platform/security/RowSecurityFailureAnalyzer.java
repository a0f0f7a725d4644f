package io.partnercloud.platform.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one line why a service did not start on a database that is not secured. */
final class RowSecurityFailureAnalyzer extends AbstractFailureAnalyzer<RowSecurityViolated> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RowSecurityViolated cause) {
        return new FailureAnalysis(
                "Row-level security is not in force: " + cause.getMessage() + ".",
                "In a migration: alter table … enable and force row level security, create policy … using"
                        + " (partner_visible(partner_id)); run the service as the role <database>_app.",
                cause);
    }
}
