package io.partnercloud.billing.payments.statement;

import java.util.Map;

/** Only a statement in quarantine can be checked again or dropped. */
public final class StatementNotQuarantined extends StatementRefusal {
    StatementNotQuarantined(BankStatement statement) {
        super(
                Kind.CONFLICT,
                "bank_statement_not_quarantined",
                Map.of("statement", statement.arrival().id(), "status", statement.status()));
    }
}
