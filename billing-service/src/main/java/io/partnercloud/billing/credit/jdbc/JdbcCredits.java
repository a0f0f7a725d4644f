package io.partnercloud.billing.credit.jdbc;

import io.partnercloud.billing.client.Client;
import io.partnercloud.billing.credit.Credit;
import io.partnercloud.billing.credit.Credits;
import io.partnercloud.billing.invoice.InvoiceLine;
import io.partnercloud.billing.invoice.ProviderMissing;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the credits. */
@Repository
class JdbcCredits implements Credits {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcCredits(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public String nextNumber(int year) {
        return jdbc.sql("""
                        insert into document_counters (legal_entity, document, year, last_number)
                        select code, 'CREDIT', :year, 1 from legal_entities where role = 'PROVIDER'
                        on conflict (legal_entity, document, year)
                            do update set last_number = document_counters.last_number + 1
                        returning last_number
                        """)
                .param("year", year)
                .query(Long.class)
                .optional()
                .map(number -> String.format(Locale.ROOT, "%d-C%06d", year, number))
                .orElseThrow(ProviderMissing::new);
    }

    private record Numbered(int position, InvoiceLine line) {}

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
        var lines = IntStream.range(0, credit.lines().size())
                .mapToObj(i -> new Numbered(i + 1, credit.lines().get(i)))
                .toList();
        addLines(credit.id(), lines);
    }

    private void addLines(UUID credit, List<Numbered> lines) {
        batches.batchUpdate("""
                insert into credit_lines (id, credit_id, position, service, code, name, quantity, unit_price,
                                          from_on, to_on, amount, rewardable, vat)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, lines, lines.size(), (insert, numbered) -> {
            var line = numbered.line();
            insert.setObject(1, line.id());
            insert.setObject(2, credit);
            insert.setInt(3, numbered.position());
            insert.setString(4, line.service().name());
            insert.setString(5, line.code());
            insert.setString(6, line.name());
            insert.setInt(7, line.quantity());
            insert.setBigDecimal(8, line.unitPrice().amount());
            insert.setObject(9, line.requireDays().from());
            insert.setObject(10, line.requireDays().to());
            insert.setBigDecimal(11, line.amount().amount());
            insert.setBoolean(12, line.rewardable());
            insert.setString(13, line.vat().name());
        });
    }
}
