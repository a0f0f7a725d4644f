package io.partnercloud.reward.partner;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** Another contract has this number. */
public final class ContractNumberTaken extends Refusal {
    public ContractNumberTaken(String number) {
        super(Kind.CONFLICT, "contract_number_taken", Map.of("number", number));
    }
}
