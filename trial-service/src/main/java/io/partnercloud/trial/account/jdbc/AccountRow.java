package io.partnercloud.trial.account.jdbc;

import static java.util.Objects.requireNonNull;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.trial.account.Account;
import io.partnercloud.trial.account.Account.Blocked;
import io.partnercloud.trial.account.Account.Deleted;
import io.partnercloud.trial.account.Account.Failed;
import io.partnercloud.trial.account.Account.Opened;
import io.partnercloud.trial.account.Account.Paid;
import io.partnercloud.trial.account.Account.Provisioning;
import io.partnercloud.trial.account.Account.Requested;
import io.partnercloud.trial.account.Account.Trial;
import io.partnercloud.trial.account.AccountStatus;
import io.partnercloud.trial.account.BlockCause;
import io.partnercloud.trial.account.BlockReason;
import io.partnercloud.trial.account.Client;
import io.partnercloud.trial.account.Subscription;
import io.partnercloud.trial.account.Tenancy;
import io.partnercloud.trial.account.TrialPeriod;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of an account that change with its state. */
record AccountRow(
        AccountStatus status,
        @Nullable String login,
        int attempt,
        @Nullable String failure,
        @Nullable TrialPeriod trial,
        Set<CloudService> otherServices,
        @Nullable Subscription subscription,
        @Nullable BlockReason blockReason,
        @Nullable LocalDate blockedOn,
        @Nullable LocalDate deletionOn,
        @Nullable LocalDate deletedOn) {

    static AccountRow of(Account account) {
        return switch (account) {
            case Requested _ -> unopened(AccountStatus.REQUESTED, null, 0, null);
            case Provisioning p -> unopened(AccountStatus.PROVISIONING, p.login(), p.attempt(), null);
            case Failed f -> unopened(AccountStatus.FAILED, f.login(), f.attempt(), f.reason());
            case Trial t -> opened(t, null, null, null, null, null);
            case Paid p -> opened(p, p.subscription(), null, null, null, null);
            case Blocked b -> opened(b, b.cause().paid(), b.cause().reason(), b.since(), b.deletionOn(), null);
            case Deleted d -> opened(d, d.subscription(), d.reason(), null, null, d.on());
        };
    }

    Account toAccount(Client client, long version) {
        return switch (status) {
            case REQUESTED -> new Requested(client, version);
            case PROVISIONING -> new Provisioning(client, clientLogin(), attempt, version);
            case FAILED -> new Failed(client, clientLogin(), attempt, requireNonNull(failure), version);
            case TRIAL -> new Trial(client, tenancy(), version);
            case PAID -> new Paid(client, tenancy(), requireNonNull(subscription), version);
            case BLOCKED ->
                new Blocked(client, tenancy(), cause(), requireNonNull(blockedOn), requireNonNull(deletionOn), version);
            case DELETED ->
                new Deleted(
                        client,
                        tenancy(),
                        subscription,
                        requireNonNull(blockReason),
                        requireNonNull(deletedOn),
                        version);
        };
    }

    static AccountRow read(ResultSet row) throws SQLException {
        var blockReason = row.getString("block_reason");
        return new AccountRow(
                AccountStatus.valueOf(row.getString("status")),
                row.getString("login"),
                row.getInt("attempt"),
                row.getString("failure"),
                readTrial(row),
                readOtherServices(row),
                readSubscription(row),
                blockReason == null ? null : BlockReason.valueOf(blockReason),
                row.getObject("blocked_on", LocalDate.class),
                row.getObject("deletion_on", LocalDate.class),
                row.getObject("deleted_on", LocalDate.class));
    }

    private static @Nullable TrialPeriod readTrial(ResultSet row) throws SQLException {
        var startsOn = row.getObject("trial_starts_on", LocalDate.class);
        return startsOn == null ? null : new TrialPeriod(startsOn, row.getObject("trial_ends_on", LocalDate.class));
    }

    private static Set<CloudService> readOtherServices(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("other_services").getArray())
                .map(CloudService::valueOf)
                .collect(Collectors.toSet());
    }

    private static @Nullable Subscription readSubscription(ResultSet row) throws SQLException {
        var contractDate = row.getObject("contract_date", LocalDate.class);
        return contractDate == null
                ? null
                : new Subscription(
                        CloudService.valueOf(row.getString("service")),
                        row.getString("tariff"),
                        contractDate,
                        row.getObject("paid_through", LocalDate.class),
                        row.getObject("connections", Integer.class),
                        row.getBoolean("premium"));
    }

    private static AccountRow unopened(
            AccountStatus status, @Nullable ClientLogin login, int attempt, @Nullable String failure) {
        var text = login == null ? null : login.text();
        return new AccountRow(status, text, attempt, failure, null, Set.of(), null, null, null, null, null);
    }

    private static AccountRow opened(
            Opened account,
            @Nullable Subscription subscription,
            @Nullable BlockReason blockReason,
            @Nullable LocalDate blockedOn,
            @Nullable LocalDate deletionOn,
            @Nullable LocalDate deletedOn) {
        return new AccountRow(
                account.status(),
                account.login().text(),
                0,
                null,
                account.tenancy().trial(),
                account.tenancy().otherServices(),
                subscription,
                blockReason,
                blockedOn,
                deletionOn,
                deletedOn);
    }

    private BlockCause cause() {
        return switch (requireNonNull(blockReason)) {
            case TRIAL_ENDED -> new BlockCause.TrialOver();
            case DEBT -> new BlockCause.Debt(requireNonNull(subscription));
            case RENT_ENDED -> new BlockCause.RentOver(requireNonNull(subscription));
        };
    }

    private ClientLogin clientLogin() {
        return new ClientLogin(requireNonNull(login));
    }

    private Tenancy tenancy() {
        return new Tenancy(clientLogin(), requireNonNull(trial), otherServices);
    }
}
