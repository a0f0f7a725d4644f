package io.partnercloud.billing.payments.statement;

import java.util.Map;

/** A file without a single byte. */
public final class StatementEmpty extends StatementRefusal {
    public StatementEmpty() {
        super(Kind.RULE, "bank_statement_empty", Map.of());
    }
}
