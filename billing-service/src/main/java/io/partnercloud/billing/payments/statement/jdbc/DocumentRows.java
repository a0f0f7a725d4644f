package io.partnercloud.billing.payments.statement.jdbc;

import io.partnercloud.billing.base.jdbc.ColumnJson;
import io.partnercloud.billing.payments.statement.Direction;
import io.partnercloud.billing.payments.statement.DocumentKey;
import io.partnercloud.billing.payments.statement.DocumentState;
import io.partnercloud.billing.payments.statement.Fate;
import io.partnercloud.billing.payments.statement.MatchedBy;
import io.partnercloud.billing.payments.statement.TakenDocument;
import io.partnercloud.billing.payments.statement.WaitReason;
import io.partnercloud.billing.payments.statement.exchange.BankDocument;
import io.partnercloud.billing.payments.statement.exchange.PaymentSide;
import io.partnercloud.contracts.values.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;

/** Reads a row of {@code bank_documents}. */
final class DocumentRows {
    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private DocumentRows() {}

    static TakenDocument read(ResultSet row, int number) throws SQLException {
        return new TakenDocument(
                row.getObject("id", UUID.class),
                row.getObject("statement_id", UUID.class),
                new DocumentKey(row.getString("key"), row.getInt("twin")),
                Direction.valueOf(row.getString("direction")),
                document(row),
                row.getInt("round"),
                fate(row),
                row.getLong("version"));
    }

    private static BankDocument document(ResultSet row) throws SQLException {
        return new BankDocument(
                row.getInt("line"),
                row.getString("type"),
                row.getString("number"),
                row.getObject("dated_on", LocalDate.class),
                new Money(row.getBigDecimal("amount")),
                side(row, "payer_"),
                side(row, "payee_"),
                row.getObject("written_off_on", LocalDate.class),
                row.getObject("received_on", LocalDate.class),
                row.getString("purpose"),
                ColumnJson.MAPPER.readValue(row.getString("fields"), FIELDS));
    }

    private static PaymentSide side(ResultSet row, String role) throws SQLException {
        return new PaymentSide(
                row.getString(role + "name"),
                row.getString(role + "inn"),
                row.getString(role + "kpp"),
                row.getString(role + "account"),
                row.getString(role + "settlement_account"),
                row.getString(role + "bic"),
                row.getString(role + "bank"));
    }

    private static Fate fate(ResultSet row) throws SQLException {
        return switch (DocumentState.valueOf(row.getString("state"))) {
            case PENDING -> new Fate.Pending();
            case MATCHED ->
                new Fate.Matched(
                        row.getObject("payment_id", UUID.class), MatchedBy.valueOf(row.getString("matched_by")));
            case WAITING -> waiting(row);
            case IGNORED -> new Fate.Ignored(waiting(row), row.getString("ignore_reason"));
            case RETURNED -> new Fate.Returned(row.getObject("payment_id", UUID.class));
            case KEPT -> new Fate.Kept();
            case NOT_EXECUTED -> new Fate.NotExecuted();
        };
    }

    private static Fate.Waiting waiting(ResultSet row) throws SQLException {
        return new Fate.Waiting(WaitReason.valueOf(row.getString("waiting_reason")), row.getString("waiting_detail"));
    }
}
