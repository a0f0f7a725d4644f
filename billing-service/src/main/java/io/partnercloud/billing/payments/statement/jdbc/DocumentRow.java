package io.partnercloud.billing.payments.statement.jdbc;

import io.partnercloud.billing.payments.statement.Booked;
import io.partnercloud.billing.payments.statement.DocumentState;
import io.partnercloud.billing.payments.statement.Fate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new row of {@code bank_documents}, named as its columns are, to be written many at a time as JSON. */
record DocumentRow(
        UUID id,
        UUID statement_id,
        int line,
        String key,
        int twin,
        String direction,
        String type,
        String number,
        LocalDate dated_on,
        @Nullable LocalDate written_off_on,
        @Nullable LocalDate received_on,
        @Nullable LocalDate executed_on,
        BigDecimal amount,
        String payer_name,
        @Nullable String payer_inn,
        @Nullable String payer_kpp,
        @Nullable String payer_account,
        @Nullable String payer_settlement_account,
        @Nullable String payer_bic,
        String payer_bank,
        String payee_name,
        @Nullable String payee_inn,
        @Nullable String payee_kpp,
        @Nullable String payee_account,
        @Nullable String payee_settlement_account,
        @Nullable String payee_bic,
        String payee_bank,
        String purpose,
        Map<String, List<String>> fields,
        String state,
        @Nullable String waiting_reason,
        @Nullable String came_to,
        @Nullable String went_from,
        @Nullable LocalDate booked_on) {
    static DocumentRow of(Booked booked) {
        var taken = booked.document();
        var document = taken.document();
        var payer = document.payer();
        var payee = document.payee();
        return new DocumentRow(
                taken.id(),
                taken.statement(),
                document.line(),
                taken.key().hash(),
                taken.key().twin(),
                taken.direction().name(),
                document.type(),
                document.number(),
                document.datedOn(),
                document.writtenOffOn(),
                document.receivedOn(),
                taken.executedOn(),
                document.amount().amount(),
                payer.name(),
                payer.inn(),
                payer.kpp(),
                payer.account(),
                payer.settlementAccount(),
                payer.bic(),
                payer.bank(),
                payee.name(),
                payee.inn(),
                payee.kpp(),
                payee.account(),
                payee.settlementAccount(),
                payee.bic(),
                payee.bank(),
                document.purpose(),
                document.fields(),
                DocumentState.of(taken.fate()).name(),
                taken.fate() instanceof Fate.Waiting waiting ? waiting.reason().name() : null,
                booked.cameTo(),
                booked.wentFrom(),
                booked.on());
    }
}
