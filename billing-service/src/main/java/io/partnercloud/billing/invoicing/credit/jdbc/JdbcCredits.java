package io.partnercloud.billing.invoicing.credit.jdbc;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.credit.Credit;
import io.partnercloud.billing.invoicing.credit.Credits;
import io.partnercloud.billing.invoicing.invoice.InvoiceLine;
import io.partnercloud.billing.invoicing.invoice.jdbc.DocumentNumbers;
import io.partnercloud.billing.invoicing.invoice.jdbc.LineRow;
import io.partnercloud.platform.jdbc.BatchInsert;
import java.sql.Types;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcCredits implements Credits {
    private static final BatchInsert<LineRow<InvoiceLine>> LINES = LineRow.<InvoiceLine>into("credit_lines")
            .column("credit_id", "uuid", LineRow::document)
            .bool("rewardable", row -> row.line().rewardable());

    private final JdbcClient jdbc;
    private final JdbcTemplate inserts;
    private final DocumentNumbers numbers;

    JdbcCredits(JdbcClient jdbc, JdbcTemplate inserts, DocumentNumbers numbers) {
        this.jdbc = jdbc;
        this.inserts = inserts;
        this.numbers = numbers;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public String nextNumber(int year) {
        var next = numbers.next(numbers.provider().code(), DocumentNumbers.Kind.CREDIT, year, 1);
        return String.format(Locale.ROOT, "%d-C%06d", year, next.findFirst().orElseThrow());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Client client, Credit credit) {
        jdbc.sql("""
                        insert into credits (id, number, client_id, partner_id, subscription_id, reason, credited_on, amount)
                        values (:id, :number, :client, :partner, :subscription, :reason, :on, :amount)
                        """)
                .param("id", credit.id())
                .param("number", credit.number())
                .param("client", client.id().value())
                .param("partner", client.partner(), Types.OTHER)
                .param("subscription", credit.subscription().value())
                .param("reason", credit.reason().name())
                .param("on", credit.on())
                .param("amount", credit.amount().amount())
                .update();
        LINES.insert(inserts, LineRow.of(credit.id().toString(), credit.lines()).toList());
    }
}
