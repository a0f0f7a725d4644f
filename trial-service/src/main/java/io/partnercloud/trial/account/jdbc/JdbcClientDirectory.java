package io.partnercloud.trial.account.jdbc;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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
        return lists.read(list, page, JdbcClientDirectory::read);
    }

    private Optional<ClientOverview> one(ClientQuery query) {
        return jdbc.sql("select * from clients" + query.where())
                .params(query.params())
                .query(JdbcClientDirectory::read)
                .optional();
    }

    private static ClientOverview read(ResultSet row, int number) throws SQLException {
        var login = row.getString("login");
        var blockReason = row.getString("block_reason");
        return new ClientOverview(
                ClientRows.read(row),
                login == null ? null : new ClientLogin(login),
                CloudService.valueOf(row.getString("service")),
                row.getString("tariff"),
                AccountStatus.valueOf(row.getString("status")),
                row.getObject("trial_starts_on", LocalDate.class),
                row.getObject("trial_ends_on", LocalDate.class),
                row.getObject("contract_date", LocalDate.class),
                row.getObject("paid_through", LocalDate.class),
                row.getObject("connections", Integer.class),
                row.getBoolean("premium"),
                blockReason == null ? null : BlockReason.valueOf(blockReason),
                row.getObject("blocked_on", LocalDate.class),
                row.getObject("deletion_on", LocalDate.class),
                row.getObject("deleted_on", LocalDate.class),
                row.getLong("version"));
    }
}
