package io.partnercloud.trial.account;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** Why an account is not opened, not found or not changed. */
public abstract sealed class AccountRefusal extends Refusal {
    private AccountRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }

    private AccountRefusal(Kind kind, String code) {
        super(kind, code);
    }

    /** There is no such client for whoever asks: none at all, or another partner's (PRT-11). */
    public static final class ClientUnknown extends AccountRefusal {
        public ClientUnknown(Object client) {
            super(Kind.UNKNOWN, "client_unknown", Map.of("client", client));
        }
    }

    /** What is paid for is changed by the subscription, with its price (TRL-9, CHG). */
    public static final class ParametersArePaid extends AccountRefusal {
        ParametersArePaid(ClientLogin login) {
            super(Kind.CONFLICT, "parameters_are_paid", Map.of("client", login, "path", path(login)));
        }

        @Override
        public Map<String, Object> properties() {
            return Map.of("path", details().get("path"));
        }

        private static String path(ClientLogin login) {
            return "/api/partner/clients/" + login + "/subscription-changes";
        }
    }

    /** The INN has a trial that is running or asked for (TRL-8). */
    public static final class TrialAlreadyActive extends AccountRefusal {
        public TrialAlreadyActive() {
            super(Kind.CONFLICT, "trial_already_active");
        }
    }

    /** The partner's own trial is still running: one at a time (TRL-1). */
    public static final class OwnUseTrialAlreadyActive extends AccountRefusal {
        public OwnUseTrialAlreadyActive() {
            super(Kind.CONFLICT, "own_use_trial_already_active");
        }
    }

    /** The account's state does not allow this (CLI-1). */
    public static final class IllegalTransition extends AccountRefusal {
        IllegalTransition(AccountStatus status, String command) {
            super(Kind.CONFLICT, "account_state_conflict", Map.of("status", status, "command", command));
        }
    }
}
