package io.partnercloud.billing.pricing.pricelist.jdbc;

import io.partnercloud.billing.pricing.price.ListedParameters;
import io.partnercloud.billing.pricing.price.jdbc.ParametersJson;
import io.partnercloud.billing.pricing.pricelist.PaidOrders;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.jdbc.Row;
import java.sql.Types;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets the database group what is ordered, and reads the groups by a cursor, a few hundred at a time. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcPaidOrders implements PaidOrders {
    private static final int FETCHED = 500;
    private static final String REACHED = """
            s.state = 'ACTIVE' and s.tariff = :tariff
            and (cast(:until as date) is null or greatest(s.paid_through + 1, :from) < :until)
            """;

    private final JdbcClient jdbc;

    JdbcPaidOrders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forEach(Reach reach, Consumer<Group> action) {
        try (var groups = of(reach, """
                        select s.service, s.parameters::text as key, count(*) as members
                        from subscriptions s where %s group by s.service, s.parameters
                        """).withFetchSize(FETCHED).query(Row.as(JdbcPaidOrders::group)).stream()) {
            groups.forEach(action);
        }
    }

    @Override
    public List<Member> membersOf(Reach reach, List<String> keys, int limit) {
        return of(reach, """
                        select s.parameters::text as key, c.login, c.name,
                               greatest(s.paid_through + 1, :from) as from_on
                        from subscriptions s join clients c on c.id = s.client_id
                        where %s and s.parameters = any(cast(:keys as jsonb[]))
                        order by array_position(cast(:keys as jsonb[]), s.parameters), c.login
                        limit :limit
                        """)
                .param("keys", keys.toArray(String[]::new))
                .param("limit", limit)
                .query(Row.as(row -> new Member(
                        row.text("key"), row.text("login", ClientLogin::new), row.text("name"), row.day("from_on"))))
                .list();
    }

    private JdbcClient.StatementSpec of(Reach reach, String select) {
        return jdbc.sql(select.formatted(REACHED))
                .param("tariff", reach.tariff())
                .param("from", reach.from())
                .param("until", reach.until(), Types.DATE);
    }

    private static Group group(Row row) {
        var key = row.text("key");
        var parameters = ParametersJson.read(row.word("service", CloudService.class), key);
        if (parameters instanceof ListedParameters listed) {
            return new Group(key, listed, row.number("members"));
        }
        throw new IllegalStateException("an order without a price list has a tariff with one: " + key);
    }
}
