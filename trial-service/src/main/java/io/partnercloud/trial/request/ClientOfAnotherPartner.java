package io.partnercloud.trial.request;

import io.partnercloud.platform.problem.Refusal;

/** The INN belongs to another partner, which is never named (PRT-10). */
public final class ClientOfAnotherPartner extends Refusal {
    ClientOfAnotherPartner() {
        super(Kind.CONFLICT, "client_of_another_partner");
    }
}
