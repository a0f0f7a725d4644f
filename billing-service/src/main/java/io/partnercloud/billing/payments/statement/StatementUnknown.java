package io.partnercloud.billing.payments.statement;

import java.util.Map;
import java.util.UUID;

/** There is no such statement. */
public final class StatementUnknown extends StatementRefusal {
    public StatementUnknown(UUID id) {
        super(Kind.UNKNOWN, "bank_statement_unknown", Map.of("statement", id));
    }
}
