package io.partnercloud.trial.account.jdbc;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.web.Page;
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
    private static final Map<String, String> SORTABLE = Map.of(
            "login", "login",
            "name", "name",
            "service", "service",
            "status", "status",
            "tariff", "tariff",
            "trialEndsOn", "trial_ends_on",
            "paidThrough", "paid_through");

    private final JdbcClient jdbc;

    JdbcClientDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Page<ClientOverview> list(PartnerScope scope, ClientFilter filter, PageQuery page) {
        return page(ClientQuery.ofPartner(scope).with(filter), page);
    }

    @Override
    public Optional<ClientOverview> find(PartnerScope scope, ClientLogin login) {
        return one(ClientQuery.ofPartner(scope).withLogin(login));
    }

    @Override
    public Page<ClientOverview> list(Operator operator, ClientFilter filter, PageQuery page) {
        return page(new ClientQuery().with(filter), page);
    }

    @Override
    public Optional<ClientOverview> find(Operator operator, ClientLogin login) {
        return one(new ClientQuery().withLogin(login));
    }

    private Page<ClientOverview> page(ClientQuery query, PageQuery page) {
        var total = jdbc.sql("select count(*) from clients" + query.where())
                .params(query.params())
                .query(Long.class)
                .single();
        var items = jdbc.sql("select * from clients" + query.where() + " order by "
                        + page.orderBy(SORTABLE, "login, id") + " limit :limit offset :offset")
                .params(query.params())
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(JdbcClientDirectory::read)
                .list();
        return Page.of(items, page, total);
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
