package io.partnercloud.billing.payments.statement;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** Why a statement or a document of one cannot do what is asked of it. */
public abstract sealed class StatementRefusal extends Refusal
        permits StatementUnknown,
                StatementNotQuarantined,
                StatementEmpty,
                DocumentUnknown,
                DocumentDecided,
                DocumentUndecided,
                DocumentIsNoPayment,
                DocumentIsNoReturn,
                DocumentIsAnotherPayment {
    StatementRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }
}
