package io.partnercloud.trial.account.jdbc;

import static java.util.Objects.requireNonNull;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.jdbc.Row;
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
import io.partnercloud.trial.account.OtherService;
import io.partnercloud.trial.account.Rented;
import io.partnercloud.trial.account.Subscription;
import io.partnercloud.trial.account.Tenancy;
import io.partnercloud.trial.account.TrialPeriod;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of an account that change with its state. */
record AccountRow(
        AccountStatus status,
        @Nullable String login,
        int attempt,
        @Nullable String failure,
        @Nullable TrialPeriod trial,
        List<OtherService> otherServices,
        @Nullable Integer remoteDesktopUser,
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

    static AccountRow read(Row row) {
        return new AccountRow(
                row.word("status", AccountStatus.class),
                row.textOrNull("login"),
                row.integer("attempt"),
                row.textOrNull("failure"),
                readTrial(row),
                OtherServices.read(row),
                row.integerOrNull("remote_desktop_user"),
                readSubscription(row),
                row.wordOrNull("block_reason", BlockReason.class),
                row.dayOrNull("blocked_on"),
                row.dayOrNull("deletion_on"),
                row.dayOrNull("deleted_on"));
    }

    private static @Nullable TrialPeriod readTrial(Row row) {
        var startsOn = row.dayOrNull("trial_starts_on");
        return startsOn == null ? null : new TrialPeriod(startsOn, row.day("trial_ends_on"));
    }

    private static @Nullable Subscription readSubscription(Row row) {
        var contractDate = row.dayOrNull("contract_date");
        return contractDate == null
                ? null
                : new Subscription(row.text("tariff"), contractDate, row.day("paid_through"), readRented(row));
    }

    private static Rented readRented(Row row) {
        return new Rented(
                ClientRows.products(row),
                row.integer("connections"),
                row.integer("rented_infobases"),
                row.integer("rented_infobase_gb"),
                row.integer("rented_file_gb"),
                row.is("terminal_access"),
                row.integer("published_infobases"),
                row.is("exchange_server"),
                row.is("premium"));
    }

    private static AccountRow unopened(
            AccountStatus status, @Nullable ClientLogin login, int attempt, @Nullable String failure) {
        var text = login == null ? null : login.text();
        return new AccountRow(status, text, attempt, failure, null, List.of(), null, null, null, null, null, null);
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
                account.tenancy().remoteDesktopUser(),
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
        return new Tenancy(clientLogin(), requireNonNull(trial), otherServices, remoteDesktopUser);
    }
}
