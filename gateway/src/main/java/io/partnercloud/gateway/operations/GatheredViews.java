package io.partnercloud.gateway.operations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.partnercloud.platform.audit.AuditRecord;
import io.partnercloud.platform.events.DeadLetterView;
import io.partnercloud.platform.jobs.JobView;
import io.partnercloud.platform.web.GatheredPage;
import java.util.List;

/** What {@link GatheredPage} holds, for the description of the API: the items as the services have them, each with its service. */
final class GatheredViews {
    private GatheredViews() {}

    record Jobs(List<Job> items, int page, int size, long total, List<String> unavailable) {}

    record Job(String service, @JsonUnwrapped JobView job) {}

    record DeadLetters(List<DeadLetter> items, int page, int size, long total, List<String> unavailable) {}

    record DeadLetter(String service, @JsonUnwrapped DeadLetterView deadLetter) {}

    record Audit(List<AuditEntry> items, int page, int size, long total, List<String> unavailable) {}

    record AuditEntry(String service, @JsonUnwrapped AuditRecord entry) {}
}
