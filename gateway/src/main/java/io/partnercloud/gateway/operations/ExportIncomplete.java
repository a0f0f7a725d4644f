package io.partnercloud.gateway.operations;

import io.partnercloud.platform.problem.Refusal;
import java.util.List;
import java.util.Map;

/** Services do not answer, and an export without what they have would look whole. */
final class ExportIncomplete extends Refusal {
    ExportIncomplete(List<String> unavailable) {
        super(Kind.UNAVAILABLE, "export_incomplete", Map.of("services", String.join(", ", unavailable)));
    }
}
