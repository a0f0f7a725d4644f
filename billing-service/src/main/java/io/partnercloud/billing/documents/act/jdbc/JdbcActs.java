package io.partnercloud.billing.documents.act.jdbc;

import io.partnercloud.billing.documents.act.ActLine;
import io.partnercloud.billing.documents.act.ActLine.Reason;
import io.partnercloud.billing.documents.act.ActNumber;
import io.partnercloud.billing.documents.act.Acts;
import io.partnercloud.billing.documents.organisation.LegalEntity;
import io.partnercloud.billing.invoicing.invoice.jdbc.DocumentNumbers;
import io.partnercloud.billing.invoicing.invoice.jdbc.LineRow;
import io.partnercloud.platform.jdbc.BatchInsert;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcActs implements Acts {
    private static final BatchInsert<Issued> ACTS = BatchInsert.<Issued>into("acts")
            .text("number", issued -> issued.act().number().text())
            .uuid("client_id", issued -> issued.client().id().value())
            .uuid("partner_id", issued -> issued.client().partner())
            .text(
                    "corrects",
                    issued -> issued.act().corrects().map(ActNumber::text).orElse(null))
            .text("legal_entity", issued -> issued.act().issuer().code())
            .column(
                    "legal_entity_version",
                    "bigint",
                    issued -> Long.toString(issued.act().issuer().version()))
            .date("month", issued -> issued.act().month().atDay(1))
            .date("issued_on", issued -> issued.act().issuedOn())
            .number("total", issued -> issued.act().total().amount());
    private static final BatchInsert<LineRow<ActLine>> LINES = LineRow.<ActLine>into("act_lines")
            .text("act", LineRow::document)
            .text("invoice", row -> Source.of(row).invoice())
            .uuid("invoice_line", row -> Source.of(row).invoiceLine())
            .uuid("credit_line", row -> Source.of(row).creditLine())
            .uuid("takes_back", row -> Source.of(row).takesBack())
            .uuid("used_of", row -> Source.of(row).usedOf());

    private final JdbcTemplate inserts;
    private final DocumentNumbers numbers;

    JdbcActs(JdbcTemplate inserts, DocumentNumbers numbers) {
        this.inserts = inserts;
        this.numbers = numbers;
    }

    @Override
    public List<ActNumber> nextNumbers(LegalEntity issuer, LocalDate on, int count) {
        return numbers.next(issuer.code(), DocumentNumbers.Kind.ACT, on.getYear(), count)
                .mapToObj(sequence -> ActNumber.of(issuer.numberSeries(), on.getYear(), sequence))
                .toList();
    }

    @Override
    public void addAll(List<Issued> acts) {
        ACTS.insert(inserts, acts);
        LINES.insert(
                inserts,
                acts.stream()
                        .map(Issued::act)
                        .flatMap(act -> LineRow.of(act.number().text(), act.lines()))
                        .toList());
    }

    /** What a line is for, as the columns say it. */
    private record Source(
            @Nullable String invoice,
            @Nullable UUID invoiceLine,
            @Nullable UUID creditLine,
            @Nullable UUID takesBack,
            @Nullable UUID usedOf) {
        static Source of(LineRow<ActLine> row) {
            return switch (row.line().reason()) {
                case Reason.Invoiced(var invoice, var line) -> new Source(invoice.text(), line, null, null, null);
                case Reason.Used(var subscription) -> new Source(null, null, null, null, subscription.value());
                case Reason.Credited credited -> new Source(null, null, credited.line(), null, null);
                case Reason.Withdrawn(var invoice, var line) -> new Source(invoice.text(), null, null, line, null);
                case Reason.BilledOtherwise(var line) -> new Source(null, null, null, line, null);
            };
        }
    }
}
