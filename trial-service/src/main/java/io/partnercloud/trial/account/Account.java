package io.partnercloud.trial.account;

import static io.partnercloud.contracts.values.Change.none;
import static io.partnercloud.contracts.values.Change.to;

import io.partnercloud.contracts.values.Change;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.trial.account.AccountEvent.AccessReopened;
import io.partnercloud.trial.account.AccountEvent.AccessStopped;
import io.partnercloud.trial.account.AccountEvent.AccountErased;
import io.partnercloud.trial.account.AccountEvent.AllowanceReplaced;
import io.partnercloud.trial.account.AccountEvent.PaidAfterErasure;
import io.partnercloud.trial.account.AccountEvent.ParametersReplaced;
import io.partnercloud.trial.account.AccountEvent.ProvisioningGivenUp;
import io.partnercloud.trial.account.AccountEvent.TrialBegun;
import io.partnercloud.trial.account.AccountEvent.TrialRanOut;
import io.partnercloud.trial.account.BlockCause.Debt;
import io.partnercloud.trial.account.BlockCause.RentOver;
import io.partnercloud.trial.account.BlockCause.TrialOver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A client's account; its type says what may still happen to it (CLI-1). The whole state machine stands in this one
 * file. A command that the state does not allow is refused with {@link AccountRefusal.IllegalTransition}; a fact that comes late or
 * twice leaves an opened account as it is, and says so.
 */
public sealed interface Account {
    /** To see whether something changed it does not matter how much is included. */
    Included ANY = new Included(1, 1, 1);

    Client client();

    long version();

    /** Does not exist at the provider. */
    sealed interface Unopened extends Account {}

    /** Exists at the provider, or did. */
    sealed interface Opened extends Account {
        Tenancy tenancy();

        default ClientLogin login() {
            return tenancy().login();
        }

        /** What is paid for of the rent, or was; null where nothing ever was. */
        default @Nullable Subscription paid() {
            return switch (this) {
                case Trial _ -> null;
                case Paid p -> p.subscription;
                case Blocked b -> b.cause.paid();
                case Deleted d -> d.subscription;
            };
        }
    }

    record Requested(Client client, long version) implements Unopened {}

    /** {@code attempt} counts the calls of the provider; it only grows, so that an answer can be told from a stale one. */
    record Provisioning(Client client, ClientLogin login, int attempt, long version) implements Unopened {}

    record Failed(Client client, ClientLogin login, int attempt, String reason, long version) implements Unopened {}

    record Trial(Client client, Tenancy tenancy, long version) implements Opened {}

    record Paid(Client client, Tenancy tenancy, Subscription subscription, long version) implements Opened {
        private Paid with(Subscription other) {
            return new Paid(client.with(other.rented().parameters()), tenancy, other, version);
        }
    }

    record Blocked(
            Client client, Tenancy tenancy, BlockCause cause, LocalDate since, LocalDate deletionOn, long version)
            implements Opened {
        private Blocked with(Subscription other) {
            return new Blocked(
                    client.with(other.rented().parameters()), tenancy, new Debt(other), since, deletionOn, version);
        }

        private Blocked keptThrough(LocalDate day, Tenancy other) {
            var later = day.isAfter(deletionOn) && !(cause instanceof Debt) ? day : deletionOn;
            return new Blocked(client, other, cause, since, later, version);
        }
    }

    /** For good (CLI-1). {@code subscription} is null where nothing was ever paid. */
    record Deleted(
            Client client,
            Tenancy tenancy,
            @Nullable Subscription subscription,
            BlockReason reason,
            LocalDate on,
            long version)
            implements Opened {}

    default AccountStatus status() {
        return switch (this) {
            case Requested _ -> AccountStatus.REQUESTED;
            case Provisioning _ -> AccountStatus.PROVISIONING;
            case Failed _ -> AccountStatus.FAILED;
            case Trial _ -> AccountStatus.TRIAL;
            case Paid _ -> AccountStatus.PAID;
            case Blocked _ -> AccountStatus.BLOCKED;
            case Deleted _ -> AccountStatus.DELETED;
        };
    }

    /** TRL-11. Opens the next attempt; the login is drawn once and kept through all attempts. */
    default Change<Account, AccountEvent> attemptProvisioning(Supplier<ClientLogin> newLogin) {
        return switch (this) {
            case Requested r -> to(new Provisioning(r.client, newLogin.get(), 1, r.version));
            case Provisioning p -> to(new Provisioning(p.client, p.login, p.attempt + 1, p.version));
            case Failed _ -> throw illegal("attempt");
            case Opened opened -> none(opened);
        };
    }

    /** TRL-4. Takes the provider's answer to that attempt; an answer to an attempt that is no longer the last one is stale. */
    default Change<Account, AccountEvent> provisioned(int attempt, TrialPeriod period) {
        return switch (this) {
            case Requested _ -> throw illegal("provisioned");
            case Provisioning p
            when p.attempt == attempt ->
                to(new Trial(p.client, new Tenancy(p.login, period), p.version), new TrialBegun(period));
            case Provisioning stale -> none(stale);
            case Failed givenUp -> none(givenUp);
            case Opened opened -> none(opened);
        };
    }

    /** TRL-11. The last attempt of a round makes the failure final; an operator's retry begins the next round. */
    default Change<Account, AccountEvent> attemptFailed(int attempt, String reason, int attemptsInRound) {
        return switch (this) {
            case Requested _ -> throw illegal("attempt_failed");
            case Provisioning p
            when p.attempt == attempt && attempt % attemptsInRound == 0 ->
                to(new Failed(p.client, p.login, attempt, reason, p.version), new ProvisioningGivenUp(reason));
            case Provisioning goingOn -> none(goingOn);
            case Failed givenUp -> none(givenUp);
            case Opened opened -> none(opened);
        };
    }

    /** An operator lets the next round of attempts begin; the login stays. */
    default Change<Account, AccountEvent> retryProvisioning() {
        return switch (this) {
            case Failed f -> to(new Provisioning(f.client, f.login, f.attempt, f.version));
            case Requested _, Provisioning _, Opened _ -> throw illegal("retry_provisioning");
        };
    }

    /** CLI-2, CLI-8. The first invoice is paid; that also opens an account that was blocked because its trial had ended. */
    default Change<Account, AccountEvent> activate(Subscription paid, LocalDate on) {
        return switch (this) {
            case Unopened _ -> throw illegal("activate");
            case Trial t -> becoming(paid(t, paid));
            case Paid p -> becoming(p.with(p.subscription.paidThrough(paid.paidThrough())));
            case Blocked b ->
                switch (b.cause) {
                    case TrialOver _, RentOver _ -> becoming(paid(b, paid), new AccessReopened(on));
                    case Debt debt -> becoming(b.with(debt.subscription().paidThrough(paid.paidThrough())));
                };
            case Deleted d
            when d.subscription == null -> new Change<>(d, List.of(new PaidAfterErasure(paid.paidThrough())), false);
            case Deleted d -> none(d);
        };
    }

    /** TRL-10 ends with the payment, as with the trial. */
    private static Paid paid(Opened account, Subscription paid) {
        return new Paid(
                account.client().with(paid.rented().parameters()),
                account.tenancy().withRemoteDesktopFor(null),
                paid,
                account.version());
    }

    /** A later invoice is paid. Whether a debtor may enter again is said by {@link #unblock} alone. */
    default Change<Account, AccountEvent> extend(LocalDate paidThrough) {
        return subscribed("extend", subscription -> subscription.paidThrough(paidThrough));
    }

    /** INV-7. A payment went back. Whether access stops is said by {@link #blockForDebt} alone. */
    default Change<Account, AccountEvent> shorten(LocalDate paidThrough) {
        return subscribed("shorten", subscription -> subscription.paidOnlyThrough(paidThrough));
    }

    /** CHG, CLI-8. Something else is paid for now. */
    default Change<Account, AccountEvent> adjust(Rented rented) {
        return subscribed("adjust", subscription -> subscription.renting(rented));
    }

    private Change<Account, AccountEvent> subscribed(String command, UnaryOperator<Subscription> change) {
        return switch (this) {
            case Unopened _, Trial _ -> throw illegal(command);
            case Paid p -> becoming(p.with(change.apply(p.subscription)));
            case Blocked b ->
                switch (b.cause) {
                    case TrialOver _, RentOver _ -> throw illegal(command);
                    case Debt debt -> becoming(b.with(change.apply(debt.subscription())));
                };
            case Deleted d -> none(d);
        };
    }

    /** TRL-9. Other products or users, free and at once; what is paid for is changed by the subscription. */
    default Change<Account, AccountEvent> tryOut(Parameters parameters) {
        return switch (this) {
            case Trial t -> becoming(new Trial(t.client.with(parameters), t.tenancy, t.version));
            case Opened o
            when o.paid() != null && !(o instanceof Deleted) -> throw new AccountRefusal.ParametersArePaid(o.login());
            case Unopened _, Paid _, Blocked _, Deleted _ -> throw illegal("try_out");
        };
    }

    /** TRL-10. One user may use a remote desktop while the trial runs; null takes it back. Granting moves it from another. */
    default Change<Account, AccountEvent> grantRemoteDesktop(@Nullable Integer user) {
        return switch (this) {
            case Trial t -> becoming(new Trial(t.client, t.tenancy.withRemoteDesktopFor(user), t.version));
            case Opened o when user == null -> none(o);
            case Unopened _, Paid _, Blocked _, Deleted _ -> throw illegal("grant_remote_desktop");
        };
    }

    /** The account as one that can be worked with now: on trial or paid. */
    default Opened inUse(String command) {
        return switch (this) {
            case Trial t -> t;
            case Paid p -> p;
            case Unopened _, Blocked _, Deleted _ -> throw illegal(command);
        };
    }

    /** BLK-1, BLK-3. Only who has paid once can be a debtor. */
    default Change<Account, AccountEvent> blockForDebt(LocalDate since, LocalDate deletionOn) {
        return switch (this) {
            case Unopened _ -> throw illegal("block");
            case Trial t -> none(t); // owed for another service: the trial ends by itself
            case Paid p ->
                to(
                        new Blocked(p.client, p.tenancy, new Debt(p.subscription), since, deletionOn, p.version),
                        new AccessStopped(BlockReason.DEBT, since));
            case Blocked b -> none(b);
            case Deleted d -> none(d);
        };
    }

    /** BLK-2. Nothing is owed any more; that does not give back a trial that has ended. */
    default Change<Account, AccountEvent> unblock(LocalDate on) {
        return switch (this) {
            case Unopened _ -> throw illegal("unblock");
            case Blocked b
            when b.cause instanceof Debt debt ->
                to(new Paid(b.client, b.tenancy, debt.subscription(), b.version), new AccessReopened(on));
            case Trial _, Paid _, Blocked _, Deleted _ -> none(this);
        };
    }

    /** TRL-4. Blocks from the day after the last day on; a client that has paid is left alone. */
    default Change<Account, AccountEvent> endTrial(LocalDate on, int daysKept) {
        return switch (this) {
            case Unopened _ -> throw illegal("end_trial");
            case Trial t
            when t.tenancy.trial().isOver(on) -> {
                var deletionOn = on.plusDays(daysKept);
                var left = t.tenancy.withRemoteDesktopFor(null); // TRL-10
                yield becoming(
                        new Blocked(t.client, left, new TrialOver(), on, deletionOn, t.version),
                        new TrialRanOut(on, deletionOn),
                        new AccessStopped(BlockReason.TRIAL_ENDED, on));
            }
            case Trial _, Paid _, Blocked _, Deleted _ -> none(this);
        };
    }

    /** The rent is over; what else is paid for goes on. The account is kept for a while, as after a trial. */
    default Change<Account, AccountEvent> endRent(LocalDate on, int daysKept) {
        return switch (this) {
            case Unopened _, Trial _ -> throw illegal("end_rent");
            case Paid p ->
                to(
                        new Blocked(
                                p.client,
                                p.tenancy,
                                new RentOver(p.subscription),
                                on,
                                on.plusDays(daysKept),
                                p.version),
                        new AccessStopped(BlockReason.RENT_ENDED, on));
            case Blocked b ->
                switch (b.cause) {
                    case TrialOver _ -> throw illegal("end_rent");
                    case Debt debt ->
                        to(new Blocked(
                                b.client,
                                b.tenancy,
                                new RentOver(debt.subscription()),
                                b.since,
                                on.plusDays(daysKept),
                                b.version));
                    case RentOver _ -> none(b);
                };
            case Deleted d -> none(d);
        };
    }

    /** SVC-1, CLI-9. Another service than the rent is paid for: the account is needed for it. */
    default Change<Account, AccountEvent> needFor(OtherService paid) {
        return switch (this) {
            case Unopened _ -> throw illegal("need");
            case Deleted d -> new Change<>(d, List.of(new PaidAfterErasure(paid.paidThrough())), false);
            case Opened opened -> {
                var now = opened.tenancy()
                        .find(paid.service())
                        .filter(known -> known.status() != OtherService.Status.ENDED)
                        .map(known -> known.paidThrough(paid.paidThrough()))
                        .orElse(paid);
                yield becoming(in(opened.tenancy().with(now)));
            }
        };
    }

    /** CLI-9. What happened to a service beside the rent says nothing about the account; one that is not known is left alone. */
    default Change<Account, AccountEvent> beside(CloudService service, UnaryOperator<OtherService> change) {
        return switch (this) {
            case Unopened _ -> throw illegal("beside");
            case Opened opened ->
                opened.tenancy()
                        .find(service)
                        .map(known -> becoming(in(opened.tenancy().with(change.apply(known)))))
                        .orElseGet(() -> none(this));
        };
    }

    /** That service is over. Who is blocked is warned before its account goes: it is kept for a while from now on. */
    default Change<Account, AccountEvent> needNoMoreFor(CloudService service, LocalDate on, int daysKept) {
        return switch (this) {
            case Unopened _ -> throw illegal("need_no_more");
            case Deleted d -> none(d);
            case Blocked b -> becoming(b.keptThrough(on.plusDays(daysKept), without(b.tenancy, service)));
            case Opened opened -> becoming(in(without(opened.tenancy(), service)));
        };
    }

    private static Tenancy without(Tenancy tenancy, CloudService service) {
        return tenancy.find(service)
                .map(known -> tenancy.with(known.as(OtherService.Status.ENDED)))
                .orElse(tenancy);
    }

    /** TRL-4. Deletes an account whose trial ended without a payment, or whose rent is over, not before its day and not while it is needed. */
    default Change<Account, AccountEvent> deleteExpired(LocalDate on) {
        return switch (this) {
            case Unopened _, Trial _ -> throw illegal("delete_expired");
            case Blocked b
            when !(b.cause instanceof Debt) && b.tenancy.isForRentAlone() && !on.isBefore(b.deletionOn) ->
                to(
                        new Deleted(b.client, b.tenancy, b.cause.paid(), b.cause.reason(), on, b.version),
                        new AccountErased(b.cause.reason(), on));
            case Paid _, Blocked _, Deleted _ -> none(this);
        };
    }

    /** BLK-2. Deletes a debtor. Deleting cannot be undone: an account that is not a debtor's now is not touched. */
    default Change<Account, AccountEvent> deleteDebtor(LocalDate on) {
        return switch (this) {
            case Unopened _ -> throw illegal("delete_debtor");
            case Blocked b
            when b.cause instanceof Debt debt ->
                to(
                        new Deleted(b.client, b.tenancy, debt.subscription(), BlockReason.DEBT, on, b.version),
                        new AccountErased(BlockReason.DEBT, on));
            case Trial _, Paid _, Blocked _, Deleted _ -> none(this);
        };
    }

    private Account in(Tenancy other) {
        return switch (this) {
            case Unopened _ -> throw illegal("move");
            case Trial t -> new Trial(t.client, other, t.version);
            case Paid p -> new Paid(p.client, other, p.subscription, p.version);
            case Blocked b -> new Blocked(b.client, other, b.cause, b.since, b.deletionOn, b.version);
            case Deleted d -> d;
        };
    }

    /** What else happened, and then what is to be used from now on, where that is not what it was. */
    private Change<Account, AccountEvent> becoming(Account next, AccountEvent... also) {
        if (next.equals(this)) {
            return none(this);
        }
        var events = new ArrayList<>(List.of(also));
        if (!next.client().parameters().equals(client().parameters())) {
            events.add(
                    new ParametersReplaced(client().parameters(), next.client().parameters()));
        }
        if (!Allowance.of(next, ANY).equals(Allowance.of(this, ANY))) {
            events.add(new AllowanceReplaced());
        }
        return new Change<>(next, events, true);
    }

    private AccountRefusal.IllegalTransition illegal(String command) {
        return new AccountRefusal.IllegalTransition(status(), command);
    }
}
