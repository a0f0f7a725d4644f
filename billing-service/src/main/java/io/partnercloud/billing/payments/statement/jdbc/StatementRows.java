package io.partnercloud.billing.payments.statement.jdbc;

import io.partnercloud.billing.base.jdbc.ColumnJson;
import io.partnercloud.billing.payments.statement.Arrival;
import io.partnercloud.billing.payments.statement.BankStatement;
import io.partnercloud.billing.payments.statement.Findings;
import io.partnercloud.billing.payments.statement.StatementStatus;
import io.partnercloud.billing.payments.statement.exchange.AccountSection;
import io.partnercloud.billing.payments.statement.exchange.Flaw;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Reads a row of {@code bank_statements}. */
final class StatementRows {
    private StatementRows() {}

    static BankStatement read(ResultSet row, int number) throws SQLException {
        var arrival = new Arrival(
                row.getObject("id", UUID.class),
                Arrival.Source.valueOf(row.getString("source")),
                row.getString("file_name"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("received_by"));
        var findings = findings(row);
        var version = row.getLong("version");
        return switch (StatementStatus.valueOf(row.getString("status"))) {
            case QUARANTINED -> new BankStatement.Quarantined(arrival, findings, version);
            case DROPPED -> new BankStatement.Dropped(arrival, findings, row.getString("drop_reason"), version);
            case IMPORTING -> new BankStatement.Importing(arrival, findings, row.getInt("documents_new"), version);
            case IMPORTED ->
                new BankStatement.Imported(
                        arrival,
                        findings,
                        row.getInt("documents_new"),
                        row.getObject("finished_at", OffsetDateTime.class).toInstant(),
                        version);
        };
    }

    private static Findings findings(ResultSet row) throws SQLException {
        return new Findings(
                row.getString("encoding"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                List.of(ColumnJson.MAPPER.readValue(row.getString("accounts"), AccountSection[].class)),
                row.getInt("documents"),
                row.getLong("fatal_flaws"),
                List.of(ColumnJson.MAPPER.readValue(row.getString("flaws"), Flaw[].class)));
    }
}
