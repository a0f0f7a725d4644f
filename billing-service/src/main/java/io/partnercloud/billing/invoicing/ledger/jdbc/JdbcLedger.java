package io.partnercloud.billing.invoicing.ledger.jdbc;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.ledger.Balance;
import io.partnercloud.billing.invoicing.ledger.Ledger;
import io.partnercloud.billing.invoicing.ledger.Posting;
import io.partnercloud.platform.jdbc.BatchInsert;
import io.partnercloud.platform.jdbc.Row;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcLedger implements Ledger {
    private static final BatchInsert<Posting> POSTINGS = BatchInsert.<Posting>into("ledger_postings")
            .uuid("client_id", posting -> posting.client().value())
            .text("kind", posting -> posting.kind().name())
            .text("debit", posting -> posting.debit().name())
            .text("credit", posting -> posting.credit().name())
            .number("amount", posting -> posting.amount().amount())
            .date("posted_on", Posting::on)
            .text("document", Posting::document);

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcLedger(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Posting posting) {
        postAll(List.of(posting));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void postAll(List<Posting> postings) {
        POSTINGS.insert(batches, postings);
    }

    @Override
    public Balance balance(ClientId client) {
        return balances(List.of(client)).getOrDefault(client, Balance.NOTHING);
    }

    private record ClientBalance(ClientId client, Balance balance) {}

    @Override
    public Map<ClientId, Balance> balances(Collection<ClientId> clients) {
        return jdbc
                .sql("""
                        select client_id,
                               -coalesce(sum(amount) filter (where account = 'ADVANCE'), 0.00) as advance,
                               coalesce(sum(amount) filter (where account = 'RECEIVABLE'), 0.00) as debt
                        from ledger_entries where client_id = any(:clients) group by client_id
                        """)
                .param("clients", clients.stream().map(ClientId::value).toArray(UUID[]::new))
                .query(Row.as(row -> new ClientBalance(
                        row.id("client_id", ClientId::new), new Balance(row.money("advance"), row.money("debt")))))
                .list()
                .stream()
                .collect(Collectors.toMap(ClientBalance::client, ClientBalance::balance));
    }
}
