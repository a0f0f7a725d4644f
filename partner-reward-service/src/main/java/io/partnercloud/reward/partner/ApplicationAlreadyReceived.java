package io.partnercloud.reward.partner;

import io.partnercloud.platform.problem.Refusal;
import io.partnercloud.reward.requisites.Inn;
import java.util.Map;

/** An application of the same company waits for an operator. */
public final class ApplicationAlreadyReceived extends Refusal {
    public ApplicationAlreadyReceived(Inn inn) {
        super(Kind.CONFLICT, "application_already_received", Map.of("inn", inn));
    }
}
