package io.partnercloud.trial.account.jdbc;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.trial.account.AccountStatus;
import io.partnercloud.trial.account.BlockReason;
import io.partnercloud.trial.account.ClientDirectory;
import io.partnercloud.trial.account.ClientFilter;
import io.partnercloud.trial.account.ClientOverview;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcClientDirectory implements ClientDirectory {
    private static final String SELECT = """
            select clients.*, (select name from partners where partners.id = clients.partner_id) as partner_name
              from clients
            """;
    private static final ListOrder ORDER = new ListOrder(
            Map.of(
                    "login", "clients.login",
                    "name", "clients.name",
                    "service", "clients.service",
                    "status", "clients.status",
                    "tariff", "clients.tariff",
                    "trialEndsOn", "clients.trial_ends_on",
                    "paidThrough", "clients.paid_through"),
            "clients.id",
            PageQuery.Sort.ascending("login"));

    private final JdbcClient jdbc;
    private final ListReader lists;

    JdbcClientDirectory(JdbcClient jdbc, ListReader lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    @Override
    public Listing<ClientOverview> list(Scope scope, ClientFilter filter, PageQuery page) {
        var where = visible(scope, filter.partner())
                .andWord("service", filter.service())
                .andAnyOf("status", filter.status())
                .and("tariff = :tariff", "tariff", filter.tariff())
                .and("search_text like :text", "text", contains(filter.q()));
        return lists.read(ListSql.of(SELECT, where, ORDER), page, Row.as(JdbcClientDirectory::read));
    }

    @Override
    public Optional<ClientOverview> find(Scope scope, ClientLogin login) {
        var where = visible(scope, null).and("login = :login", "login", login.text());
        return jdbc.sql(SELECT + where.sql())
                .params(where.params())
                .query(Row.as(JdbcClientDirectory::read))
                .optional();
    }

    private static Where visible(Scope scope, @Nullable UUID partner) {
        var where = Where.inScope(scope, "clients", partner);
        return scope instanceof Operator ? where : where.and("trial_starts_on is not null");
    }

    /** As the column {@code search_text} is folded: lower case, and ё is е. */
    private static @Nullable String contains(@Nullable String q) {
        return q == null || q.isBlank()
                ? null
                : "%" + escaped(q.strip().toLowerCase(Locale.ROOT).replace('ё', 'е')) + "%";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
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
                row.textOrNull("partner_name"),
                row.number("version"));
    }
}
