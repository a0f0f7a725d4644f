package io.partnercloud.gateway.operations;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** So many items of several services are not put in order for one page: the caller should narrow the question. */
final class ListTooDeep extends Refusal {
    ListTooDeep(int most) {
        super(Kind.RULE, "list_too_deep", Map.of("most", most));
    }
}
