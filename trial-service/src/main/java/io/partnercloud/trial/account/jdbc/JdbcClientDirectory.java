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
import io.partnercloud.trial.account.ClientId;
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
    private static final String PARTNER = """
            (select name from partners where partners.id = clients.partner_id) as partner_name,
            """;
    private static final String RENT = "select clients.*, 'RENT' as service, clients.status as standing, "
            + "clients.paid_through as paid_day, clients.tariff as service_tariff, " + PARTNER + OtherServices.COLUMN
            + " from clients";
    private static final String OTHER = "select clients.*, s.service, s.status as standing, "
            + "s.paid_through as paid_day, s.tariff as service_tariff, " + PARTNER + OtherServices.COLUMN
            + " from client_services s left join clients on clients.id = s.client_id";
    private static final ListOrder RENT_ORDER = new ListOrder(
            Map.of(
                    "login", "clients.login",
                    "name", "clients.name",
                    "status", "clients.status",
                    "tariff", "clients.tariff",
                    "trialEndsOn", "clients.trial_ends_on",
                    "paidThrough", "clients.paid_through"),
            "clients.id",
            PageQuery.Sort.ascending("login"));
    private static final ListOrder OTHER_ORDER = new ListOrder(
            Map.of(
                    "login", "s.login",
                    "name", "s.name",
                    "status", "s.status",
                    "tariff", "s.tariff",
                    "trialEndsOn", "s.trial_ends_on",
                    "paidThrough", "s.paid_through"),
            "s.client_id",
            PageQuery.Sort.ascending("login"));

    private final JdbcClient jdbc;
    private final ListReader lists;

    JdbcClientDirectory(JdbcClient jdbc, ListReader lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    @Override
    public Listing<ClientOverview> list(Scope scope, ClientFilter filter, PageQuery page) {
        return filter.service() == null || filter.service() == CloudService.RENT
                ? byRent(scope, filter, page)
                : byOther(scope, filter, page);
    }

    private Listing<ClientOverview> byRent(Scope scope, ClientFilter filter, PageQuery page) {
        var where = visible(scope, filter.partner())
                .andAnyOf("status", filter.status())
                .and("tariff = :tariff", "tariff", filter.tariff())
                .and("search_text like :text", "text", contains(filter.q()));
        return lists.read(ListSql.of(RENT, where, RENT_ORDER), page, Row.as(JdbcClientDirectory::read));
    }

    /** CLI-9. Who pays for that service, and how that stands. */
    private Listing<ClientOverview> byOther(Scope scope, ClientFilter filter, PageQuery page) {
        var where = Where.inScope(scope, "s", filter.partner())
                .andWord("s.service", filter.service())
                .and("s.status <> 'ENDED'")
                .andAnyOf("s.status", filter.status())
                .and("s.tariff = :tariff", "tariff", filter.tariff())
                .and("s.search_text like :text", "text", contains(filter.q()));
        return lists.read(ListSql.of(OTHER, where, OTHER_ORDER), page, Row.as(JdbcClientDirectory::read));
    }

    @Override
    public Optional<ClientOverview> find(Scope scope, ClientLogin login) {
        return one(visible(scope, null).and("login = :login", "login", login.text()));
    }

    @Override
    public Optional<ClientOverview> find(ClientId client) {
        return one(Where.of("clients.id = :client", "client", client.value()));
    }

    private Optional<ClientOverview> one(Where where) {
        return jdbc.sql(RENT + where.sql())
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
                row.text("service_tariff"),
                row.word("standing", AccountStatus.class),
                row.dayOrNull("trial_starts_on"),
                row.dayOrNull("trial_ends_on"),
                row.dayOrNull("contract_date"),
                row.dayOrNull("paid_day"),
                row.integerOrNull("connections"),
                row.is("premium"),
                OtherServices.read(row),
                row.wordOrNull("block_reason", BlockReason.class),
                row.dayOrNull("blocked_on"),
                row.dayOrNull("deletion_on"),
                row.dayOrNull("deleted_on"),
                row.textOrNull("partner_name"),
                row.number("version"));
    }
}
