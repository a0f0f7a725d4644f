package io.partnercloud.billing.payments.statement.matching.jdbc;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.payments.payment.jdbc.PaymentRows;
import io.partnercloud.billing.payments.statement.matching.InvoiceFact;
import io.partnercloud.billing.payments.statement.matching.MatchingFacts;
import io.partnercloud.billing.payments.statement.matching.ToldByHand;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.jdbc.Row;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Answers the ladder's questions, each in one query. */
@Repository
@Transactional(readOnly = true)
class JdbcMatchingFacts implements MatchingFacts {
    private static final String FACT = """
            select number, client_id, due_on, total, total - paid as open,
                   status in ('ISSUED', 'PARTLY_PAID', 'OVERDUE') as is_open
            from invoices
            """;

    private final JdbcClient jdbc;
    private final Clients clients;

    JdbcMatchingFacts(JdbcClient jdbc, Clients clients) {
        this.jdbc = jdbc;
        this.clients = clients;
    }

    @Override
    public Set<String> series() {
        return jdbc.sql("select distinct number_series from legal_entity_versions where role = 'PROVIDER'")
                .query(String.class)
                .set();
    }

    @Override
    public List<Client> clientsWith(Collection<String> inns) {
        var ids = jdbc.sql("select id from clients where inn = any(:inns)")
                .param("inns", inns.toArray(String[]::new))
                .query(Row.as(row -> row.id("id", ClientId::new)))
                .list();
        return ids.isEmpty() ? List.of() : List.copyOf(clients.all(ids).values());
    }

    @Override
    public List<InvoiceFact> invoices(Collection<InvoiceNumber> numbers) {
        return jdbc.sql(FACT + "where number = any(:numbers)")
                .param("numbers", numbers.stream().map(InvoiceNumber::text).toArray(String[]::new))
                .query(Row.as(JdbcMatchingFacts::fact))
                .list();
    }

    @Override
    public List<InvoiceFact> openOf(Collection<ClientId> owners) {
        return jdbc.sql(FACT + "where client_id = any(:clients) and status in ('ISSUED', 'PARTLY_PAID', 'OVERDUE')")
                .param("clients", ids(owners))
                .query(Row.as(JdbcMatchingFacts::fact))
                .list();
    }

    @Override
    public List<ToldByHand> told(Collection<ClientId> owners, Collection<Money> amounts) {
        return jdbc
                .sql("""
                        select * from payments p
                        where client_id = any(:clients) and amount = any(:amounts) and source = 'BY_HAND' and reversed_on is null
                          and not exists (select from bank_documents d where d.payment_id = p.id and d.state = 'MATCHED')
                        order by paid_on desc, id desc
                        """)
                .param("clients", ids(owners))
                .param("amounts", amounts.stream().map(Money::amount).toArray(BigDecimal[]::new))
                .query(Row.as(PaymentRows::read))
                .list()
                .stream()
                .map(ToldByHand::new)
                .toList();
    }

    @Override
    public Map<String, ClientId> paidFrom(Collection<String> accounts) {
        return jdbc
                .sql("""
                        select a.account, last.client_id
                        from unnest(:accounts::text[]) as a (account)
                        cross join lateral (
                            select p.client_id from bank_documents d join payments p on p.id = d.payment_id
                            where d.payer_account = a.account and d.state = 'MATCHED' and p.reversed_on is null
                            order by d.executed_on desc limit 1
                        ) last
                        """)
                .param("accounts", accounts.toArray(String[]::new))
                .query(Row.as(row -> Map.entry(row.textOrNull("account"), row.id("client_id", ClientId::new))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
    }

    private static UUID[] ids(Collection<ClientId> clients) {
        return clients.stream().map(ClientId::value).toArray(UUID[]::new);
    }

    private static InvoiceFact fact(Row row) {
        return new InvoiceFact(
                row.text("number", InvoiceNumber::new),
                row.id("client_id", ClientId::new),
                row.day("due_on"),
                row.money("total"),
                row.is("is_open") ? row.money("open") : Money.ZERO,
                row.is("is_open"));
    }
}
