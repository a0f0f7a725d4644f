package io.partnercloud.trial.account.jdbc;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.jdbc.Constraint;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.trial.account.Account;
import io.partnercloud.trial.account.AccountRefusal;
import io.partnercloud.trial.account.Accounts;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.account.Rented;
import java.sql.Types;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcAccounts implements Accounts {
    private static final String SELECT = "select clients.*, " + OtherServices.COLUMN + " from clients";

    private final JdbcClient jdbc;

    JdbcAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Account> find(ClientId id) {
        return read(SELECT + " where id = :id", id);
    }

    @Override
    public Optional<Account> locked(ClientId id) {
        return read(SELECT + " where id = :id for update of clients", id);
    }

    private Optional<Account> read(String sql, ClientId id) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .query(Row.as(row -> AccountRow.read(row).toAccount(ClientRows.read(row), row.number("version"))))
                .optional();
    }

    @Override
    public void add(Account.Requested account) {
        oneActiveTrial(
                () -> jdbc.sql("""
                        insert into clients (id, partner_id, name, inn, contact_name, phone, email, products, users,
                                             purpose, status)
                        values (:id, :partner, :name, :inn, :contact, :phone, :email,
                                string_to_array(:products, ','), :users, :purpose, 'REQUESTED')
                        """).params(ClientRows.write(account.client())).update());
    }

    @Override
    public void save(Account account) {
        var saved = oneActiveTrial(() -> jdbc.sql("""
                        update clients set status = :status, login = :login, attempt = :attempt, failure = :failure,
                               products = string_to_array(:products, ','), users = :users,
                               trial_starts_on = :starts_on, trial_ends_on = :ends_on, tariff = coalesce(:tariff, tariff),
                               contract_date = :contract_date, paid_through = :paid_through,
                               connections = :connections, rented_infobases = :infobases,
                               rented_infobase_gb = :infobase_gb, rented_file_gb = :file_gb,
                               terminal_access = :terminal_access, published_infobases = :published_infobases,
                               exchange_server = :exchange_server, premium = :premium,
                               remote_desktop_user = :remote_desktop_user,
                               block_reason = :block_reason, blocked_on = :blocked_on, deletion_on = :deletion_on,
                               deleted_on = :deleted_on, version = version + 1
                        where id = :id and version = :version
                        """).params(values(account)).update());
        if (saved == 0) {
            throw new OptimisticLockingFailureException(
                    "somebody else has changed client " + account.client().id());
        }
        if (account instanceof Account.Opened opened) {
            OtherServices.save(jdbc, opened);
        }
        tellRequest(account);
    }

    /** How far its request has come is the account's state from now on: lists of requests find and sort by it. */
    private void tellRequest(Account account) {
        var row = AccountRow.of(account);
        jdbc.sql("""
                        update trial_requests set standing = :standing, ends_on = :ends_on
                         where id = :id and (standing <> :standing or ends_on is distinct from :ends_on)
                        """)
                .param("standing", row.status().name())
                .param("ends_on", row.trial() == null ? null : row.trial().endsOn(), Types.DATE)
                .param("id", account.client().id().value())
                .update();
    }

    private static Map<String, @Nullable Object> values(Account account) {
        var row = AccountRow.of(account);
        var trial = row.trial();
        var paid = row.subscription();
        var reason = row.blockReason();
        var values = new TreeMap<String, @Nullable Object>(ClientRows.write(account.client()));
        values.put("version", account.version());
        values.put("status", row.status().name());
        values.put("login", row.login());
        values.put("attempt", row.attempt());
        values.put("failure", row.failure());
        values.put("starts_on", trial == null ? null : trial.startsOn());
        values.put("ends_on", trial == null ? null : trial.endsOn());
        values.put("remote_desktop_user", row.remoteDesktopUser());
        values.put("tariff", paid == null ? null : paid.tariff());
        values.put("contract_date", paid == null ? null : paid.contractDate());
        values.put("paid_through", paid == null ? null : paid.paidThrough());
        values.putAll(rented(paid == null ? null : paid.rented()));
        values.put("block_reason", reason == null ? null : reason.name());
        values.put("blocked_on", row.blockedOn());
        values.put("deletion_on", row.deletionOn());
        values.put("deleted_on", row.deletedOn());
        return values;
    }

    private static Map<String, @Nullable Object> rented(@Nullable Rented rented) {
        var values = new TreeMap<String, @Nullable Object>();
        values.put("connections", rented == null ? null : rented.connections());
        values.put("infobases", rented == null ? null : rented.infobases());
        values.put("infobase_gb", rented == null ? null : rented.infobaseGb());
        values.put("file_gb", rented == null ? null : rented.fileGb());
        values.put("terminal_access", rented != null && rented.terminalAccess());
        values.put("published_infobases", rented == null ? 0 : rented.publishedInfobases());
        values.put("exchange_server", rented != null && rented.exchangeServer());
        values.put("premium", rented != null && rented.premium());
        return values;
    }

    @Override
    public boolean attribute(ClientId id, UUID partner, long sequence) {
        var isNewer = update("""
                update trial_requests set partner_id = :partner, attribution = :sequence
                where id = :id and attribution < :sequence
                """, id, partner, sequence);
        if (isNewer) {
            update("update clients set partner_id = :partner where id = :id", id, partner, sequence);
            update("update client_services set partner_id = :partner where client_id = :id", id, partner, sequence);
        }
        return isNewer
                || jdbc.sql("select exists (select from trial_requests where id = :id)")
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single();
    }

    private boolean update(String update, ClientId id, UUID partner, long sequence) {
        return jdbc.sql(update)
                        .param("partner", partner)
                        .param("sequence", sequence)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    @Override
    public ClientLogin nextLogin() {
        return ClientLogin.numbered(jdbc.sql("select nextval('client_login_numbers')")
                .query(Long.class)
                .single());
    }

    /** TRL-8, TRL-1: the constraints have the last word where two requests met. */
    private static int oneActiveTrial(IntSupplier statement) {
        try {
            return statement.getAsInt();
        } catch (DuplicateKeyException e) {
            if (Constraint.broken(e, "one_active_trial_per_inn")) {
                throw new AccountRefusal.TrialAlreadyActive();
            }
            if (Constraint.broken(e, "one_own_use_trial_per_partner")) {
                throw new AccountRefusal.OwnUseTrialAlreadyActive();
            }
            throw e;
        }
    }
}
