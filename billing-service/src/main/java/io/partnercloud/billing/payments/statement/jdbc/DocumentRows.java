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
import io.partnercloud.platform.jdbc.Row;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

/** Reads a row of {@code bank_documents}. */
final class DocumentRows {
    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private DocumentRows() {}

    static TakenDocument read(Row row) {
        return new TakenDocument(
                row.id("id"),
                row.id("statement_id"),
                new DocumentKey(row.text("key"), row.integer("twin")),
                row.word("direction", Direction.class),
                document(row),
                row.integer("round"),
                fate(row),
                row.number("version"));
    }

    private static BankDocument document(Row row) {
        return new BankDocument(
                row.integer("line"),
                row.text("type"),
                row.text("number"),
                row.day("dated_on"),
                row.money("amount"),
                side(row, "payer_"),
                side(row, "payee_"),
                row.dayOrNull("written_off_on"),
                row.dayOrNull("received_on"),
                row.text("purpose"),
                ColumnJson.MAPPER.readValue(row.text("fields"), FIELDS));
    }

    private static PaymentSide side(Row row, String role) {
        return new PaymentSide(
                row.text(role + "name"),
                row.textOrNull(role + "inn"),
                row.textOrNull(role + "kpp"),
                row.textOrNull(role + "account"),
                row.textOrNull(role + "settlement_account"),
                row.textOrNull(role + "bic"),
                row.text(role + "bank"));
    }

    private static Fate fate(Row row) {
        return switch (row.word("state", DocumentState.class)) {
            case PENDING -> new Fate.Pending();
            case MATCHED -> new Fate.Matched(row.id("payment_id"), row.word("matched_by", MatchedBy.class));
            case WAITING -> waiting(row);
            case IGNORED -> new Fate.Ignored(waiting(row), row.text("ignore_reason"));
            case RETURNED -> row.id("payment_id", Fate.Returned::new);
            case KEPT -> new Fate.Kept();
            case NOT_EXECUTED -> new Fate.NotExecuted();
        };
    }

    private static Fate.Waiting waiting(Row row) {
        return new Fate.Waiting(row.word("waiting_reason", WaitReason.class), row.textOrNull("waiting_detail"));
    }
}
