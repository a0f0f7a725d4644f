package io.partnercloud.billing.payments.statement.jdbc;

import io.partnercloud.billing.base.jdbc.ColumnJson;
import io.partnercloud.billing.payments.statement.AccountPeriod;
import io.partnercloud.billing.payments.statement.Arrival;
import io.partnercloud.billing.payments.statement.BankStatement;
import io.partnercloud.billing.payments.statement.Findings;
import io.partnercloud.billing.payments.statement.StatementStatus;
import io.partnercloud.billing.payments.statement.exchange.Flaw;
import io.partnercloud.platform.jdbc.Row;
import java.util.List;

/** Reads a row of {@code bank_statements}. */
final class StatementRows {
    private StatementRows() {}

    static BankStatement read(Row row) {
        var arrival = new Arrival(
                row.id("id"),
                row.word("source", Arrival.Source.class),
                row.textOrNull("file_name"),
                row.number("size"),
                row.text("sha256"),
                row.instant("received_at"),
                row.text("received_by"));
        var findings = findings(row);
        var version = row.number("version");
        return switch (row.word("status", StatementStatus.class)) {
            case QUARANTINED -> new BankStatement.Quarantined(arrival, findings, version);
            case DROPPED -> new BankStatement.Dropped(arrival, findings, row.text("drop_reason"), version);
            case IMPORTING -> new BankStatement.Importing(arrival, findings, row.integer("documents_new"), version);
            case IMPORTED ->
                new BankStatement.Imported(
                        arrival, findings, row.integer("documents_new"), row.instant("finished_at"), version);
        };
    }

    private static Findings findings(Row row) {
        return new Findings(
                row.textOrNull("encoding"),
                row.dayOrNull("from_on"),
                row.dayOrNull("to_on"),
                List.of(ColumnJson.MAPPER.readValue(row.text("accounts"), AccountPeriod[].class)),
                row.integer("documents"),
                row.number("fatal_flaws"),
                List.of(ColumnJson.MAPPER.readValue(row.text("flaws"), Flaw[].class)));
    }
}
