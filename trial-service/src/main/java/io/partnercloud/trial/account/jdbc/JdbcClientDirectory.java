package io.partnercloud.trial.account.jdbc;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.trial.account.AccountStatus;
import io.partnercloud.trial.account.BlockReason;
import io.partnercloud.trial.account.ClientDirectory;
import io.partnercloud.trial.account.ClientFilter;
import io.partnercloud.trial.account.ClientOverview;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcClientDirectory implements ClientDirectory {
    private static final ListOrder ORDER = new ListOrder(
            Map.of(
                    "login", "login",
                    "name", "name",
                    "service", "service",
                    "status", "status",
                    "tariff", "tariff",
                    "trialEndsOn", "trial_ends_on",
                    "paidThrough", "paid_through"),
            "id",
            PageQuery.Sort.ascending("login"));

    private final JdbcClient jdbc;
    private final ListReader lists;

    JdbcClientDirectory(JdbcClient jdbc, ListReader lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    @Override
    public Listing<ClientOverview> list(PartnerScope scope, ClientFilter filter, PageQuery page) {
        return list(ClientQuery.ofPartner(scope).with(filter), page);
    }

    @Override
    public Optional<ClientOverview> find(PartnerScope scope, ClientLogin login) {
        return one(ClientQuery.ofPartner(scope).withLogin(login));
    }

    @Override
    public Listing<ClientOverview> list(Operator operator, ClientFilter filter, PageQuery page) {
        return list(new ClientQuery().with(filter), page);
    }

    @Override
    public Optional<ClientOverview> find(Operator operator, ClientLogin login) {
        return one(new ClientQuery().withLogin(login));
    }

    private Listing<ClientOverview> list(ClientQuery query, PageQuery page) {
        var list = new ListSql("select * from clients" + query.where(), query.params(), ORDER);
        return lists.read(list, page, Row.as(JdbcClientDirectory::read));
    }

    private Optional<ClientOverview> one(ClientQuery query) {
        return jdbc.sql("select * from clients" + query.where())
                .params(query.params())
                .query(Row.as(JdbcClientDirectory::read))
                .optional();
    }

    private static ClientOverview read(Row row) {
        return new ClientOverview(
                ClientRows.read(row),
                row.textOrNull("login", ClientLogin::new),
                row.word("service", CloudService.class),
                row.text("tariff"),
                row.word("status", AccountStatus.class),
                row.dayOrNull("trial_starts_on"),
                row.dayOrNull("trial_ends_on"),
                row.dayOrNull("contract_date"),
                row.dayOrNull("paid_through"),
                row.integerOrNull("connections"),
                row.is("premium"),
                row.wordOrNull("block_reason", BlockReason.class),
                row.dayOrNull("blocked_on"),
                row.dayOrNull("deletion_on"),
                row.dayOrNull("deleted_on"),
                row.number("version"));
    }
}
