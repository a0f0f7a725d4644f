package io.partnercloud.trial.account;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** The account's state does not allow this (CLI-1). */
public final class IllegalTransition extends Refusal {
    IllegalTransition(AccountStatus status, String command) {
        super(Kind.CONFLICT, "account_state_conflict", Map.of("status", status, "command", command));
    }
}
