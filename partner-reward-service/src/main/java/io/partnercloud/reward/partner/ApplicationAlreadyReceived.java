package io.partnercloud.reward.partner;

import io.partnercloud.contracts.requisites.Inn;
import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** An application of the same company waits for an operator. */
public final class ApplicationAlreadyReceived extends Refusal {
    public ApplicationAlreadyReceived(Inn inn) {
        super(Kind.CONFLICT, "application_already_received", Map.of("inn", inn));
    }
}
