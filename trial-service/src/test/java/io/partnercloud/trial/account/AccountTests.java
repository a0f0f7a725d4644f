package io.partnercloud.trial.account;

import static io.partnercloud.trial.account.TestAccounts.LOGIN;
import static io.partnercloud.trial.account.TestAccounts.PERIOD;
import static io.partnercloud.trial.account.TestAccounts.date;
import static io.partnercloud.trial.account.TestAccounts.subscription;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccountTests {
    @Test // TRL-11
    void theLoginIsDrawnOnceAndKeptThroughAllAttempts() {
        var first = TestAccounts.requested().attemptProvisioning(() -> LOGIN).state();
        var second = first.attemptProvisioning(() -> new ClientLogin("1R99999")).state();

        assertThat(second).isEqualTo(new Account.Provisioning(TestAccounts.client(), LOGIN, 2, 0));
    }

    @Test // TRL-11
    void anAnswerToAnAttemptThatIsNotTheLastOneIsStale() {
        var account = TestAccounts.provisioning(3);

        assertThat(account.provisioned(2, PERIOD).changed()).isFalse();
        assertThat(account.attemptFailed(2, "provider_refused", 1).changed()).isFalse();
        assertThat(account.provisioned(3, PERIOD).events()).containsExactly(new TrialBegun(PERIOD));
    }

    @Test // TRL-11
    void onlyTheLastAttemptAllowedMakesAFailureFinal() {
        assertThat(TestAccounts.provisioning(4)
                        .attemptFailed(4, "provider_refused", 5)
                        .changed())
                .isFalse();
        assertThat(TestAccounts.provisioning(5)
                        .attemptFailed(5, "provider_refused", 5)
                        .events())
                .containsExactly(new ProvisioningGivenUp("provider_refused"));
    }

    @Test // TRL-11
    void anOperatorsRetryBeginsARoundWhoseAttemptsNobodyConfusesWithEarlierOnes() {
        var sixth = TestAccounts.failed()
                .retryProvisioning()
                .state()
                .attemptProvisioning(() -> LOGIN)
                .state();

        assertThat(sixth).isEqualTo(new Account.Provisioning(TestAccounts.client(), LOGIN, 6, 6));
        assertThat(sixth.attemptFailed(6, "provider_refused", 5).changed()).isFalse();
        assertThat(sixth.provisioned(1, PERIOD).changed()).isFalse();
        assertThat(TestAccounts.provisioning(10)
                        .attemptFailed(10, "provider_refused", 5)
                        .state()
                        .status())
                .isEqualTo(AccountStatus.FAILED);
    }

    @Test // TRL-4
    void aTrialEndsAfterItsLastDayAndNotBefore() {
        assertThat(TestAccounts.trial().endTrial(date("2026-12-07"), 14).changed())
                .isFalse();

        var ended = TestAccounts.trial().endTrial(date("2026-12-08"), 14);

        assertThat(ended.state())
                .isEqualTo(new Account.Blocked(
                        TestAccounts.client(),
                        TestAccounts.trial().tenancy(),
                        new BlockCause.TrialOver(),
                        date("2026-12-08"),
                        date("2026-12-22"),
                        2));
        assertThat(ended.events())
                .containsExactly(
                        new TrialRanOut(date("2026-12-08"), date("2026-12-22")),
                        new AccessStopped(BlockReason.TRIAL_ENDED, date("2026-12-08")));
    }

    @Test // CLI-2
    void payingAfterTheTrialHasEndedOpensTheAccountAgain() {
        var change = TestAccounts.afterTrial().activate(subscription(), date("2026-12-10"));

        assertThat(change.state().status()).isEqualTo(AccountStatus.PAID);
        assertThat(change.events()).containsExactly(new AccessReopened(date("2026-12-10")));
    }

    @Test // CLI-2
    void payingDuringTheTrialReopensNothing() {
        assertThat(TestAccounts.trial()
                        .activate(subscription(), date("2026-12-01"))
                        .events())
                .isEmpty();
    }

    @Test // CLI-1
    void aDeletedAccountStaysDeletedButMoneyForItIsNoticed() {
        var change = TestAccounts.deletedUnpaid().activate(subscription(), date("2026-12-23"));

        assertThat(change.changed()).isFalse();
        assertThat(change.events()).containsExactly(new PaidAfterErasure(date("2026-12-31")));
        assertThat(TestAccounts.deletedDebtor()
                        .activate(subscription(), date("2027-03-14"))
                        .events())
                .isEmpty();
    }

    @Test
    void aPaidDayIsNeverTakenBackByALateFact() {
        assertThat(TestAccounts.paid().extend(date("2026-11-30")).changed()).isFalse();
        assertThat(TestAccounts.paid().extend(date("2026-12-31")).changed()).isFalse();
    }

    @Test // INV-7
    void aPaymentThatWentBackTakesItsDaysAndNothingElse() {
        var change = TestAccounts.paid().shorten(date("2026-11-30"));

        assertThat(change.state())
                .isInstanceOfSatisfying(
                        Account.Paid.class,
                        paid -> assertThat(paid.subscription().paidThrough()).isEqualTo(date("2026-11-30")));
        assertThat(change.events()).isEmpty();
        assertThat(TestAccounts.paid().shorten(date("2027-01-31")).changed()).isFalse();
    }

    @Test // BLK-2
    void aDebtorThatHasPaidWaitsForTheUnblocking() {
        var extended = TestAccounts.debtor().extend(date("2027-01-31")).state();
        var unblocked = extended.unblock(date("2027-01-15"));

        assertThat(extended.status()).isEqualTo(AccountStatus.BLOCKED);
        assertThat(unblocked.state())
                .isInstanceOfSatisfying(
                        Account.Paid.class,
                        paid -> assertThat(paid.subscription().paidThrough()).isEqualTo(date("2027-01-31")));
        assertThat(unblocked.events()).containsExactly(new AccessReopened(date("2027-01-15")));
    }

    @Test // BLK-1
    void blockingADebtorStopsAccess() {
        assertThat(TestAccounts.paid()
                        .blockForDebt(date("2027-01-12"), date("2027-03-13"))
                        .events())
                .containsExactly(new AccessStopped(BlockReason.DEBT, date("2027-01-12")));
    }

    @Test // CLI-8: seven connections of two configurations are paid, and are there
    void whatIsPaidForIsWhatTheAccountMayUse() {
        var rented = new Rented(List.of("DO_KORP", "ZUP"), 7, 12, 45, 0, true, 1, true, true);
        var change = TestAccounts.trial()
                .activate(
                        new Subscription("UNIFIED", date("2026-12-01"), date("2026-12-31"), rented),
                        date("2026-12-01"));

        assertThat(change.state().client().parameters()).isEqualTo(new Parameters(List.of("DO_KORP", "ZUP"), 7));
        assertThat(change.events())
                .containsExactly(
                        new ParametersReplaced(
                                new Parameters(List.of("BP", "ZUP"), 3), new Parameters(List.of("DO_KORP", "ZUP"), 7)),
                        new AllowanceReplaced());
        assertThat(Allowance.of(change.state(), new Included(10, 30, 20)))
                .isEqualTo(new Allowance(List.of("DO_KORP", "ZUP"), 7, 7, 12, 45, 20, true, 1, true, true, null));
        assertThat(Allowance.of(TestAccounts.trial(), new Included(10, 30, 20)))
                .isEqualTo(new Allowance(List.of("BP", "ZUP"), 3, 3, 10, 30, 20, false, 0, false, false, null));
    }

    @Test // CHG, CLI-8
    void aChangeThatKeepsProductsAndPeopleIsForTheProviderAlone() {
        var same = TestAccounts.rented(3, "BP", "ZUP");
        var premium = new Rented(List.of("BP", "ZUP"), 3, 0, 0, 0, false, 0, false, true);

        assertThat(TestAccounts.paid().adjust(same).changed()).isFalse();
        assertThat(TestAccounts.paid().adjust(premium).events()).containsExactly(new AllowanceReplaced());
        assertThat(TestAccounts.paid().adjust(TestAccounts.rented(2, "UT")).events())
                .containsExactly(
                        new ParametersReplaced(
                                new Parameters(List.of("BP", "ZUP"), 3), new Parameters(List.of("UT"), 2)),
                        new AllowanceReplaced());
    }

    @Test // TRL-10
    void theRemoteDesktopOfATrialIsOneUsersAndEndsWithIt() {
        var granted = TestAccounts.trial().grantRemoteDesktop(2).state();
        var moved = granted.grantRemoteDesktop(3);

        assertThat(moved.events()).containsExactly(new AllowanceReplaced());
        assertThat(remoteDesktop(moved.state())).isEqualTo(3);
        assertThat(remoteDesktop(moved.state().grantRemoteDesktop(null).state()))
                .isNull();
        assertThat(remoteDesktop(granted.endTrial(date("2026-12-08"), 14).state()))
                .isNull();
        assertThat(granted.endTrial(date("2026-12-08"), 14).events()).contains(new AllowanceReplaced());
        assertThat(remoteDesktop(
                        granted.activate(subscription(), date("2026-12-01")).state()))
                .isNull();
    }

    private static @Nullable Integer remoteDesktop(Account account) {
        return ((Account.Opened) account).tenancy().remoteDesktopUser();
    }

    @Test // CLI-9: the debt of one service is not another's
    void aServiceBesideTheRentHasAStandingOfItsOwn() {
        var both = TestAccounts.paid().needFor(TestAccounts.pbx("2027-01-31")).state();

        var blocked = both.beside(CloudService.PBX, pbx -> pbx.as(OtherService.Status.BLOCKED));

        assertThat(blocked.state().status()).isEqualTo(AccountStatus.PAID);
        assertThat(blocked.events()).isEmpty();
        assertThat(((Account.Opened) blocked.state()).tenancy().find(CloudService.PBX))
                .contains(new OtherService(CloudService.PBX, "PBX", OtherService.Status.BLOCKED, date("2027-01-31")));
        var ended = blocked.state()
                .needNoMoreFor(CloudService.PBX, date("2027-02-01"), 14)
                .state();
        assertThat(ended.beside(CloudService.PBX, pbx -> pbx.as(OtherService.Status.PAID))
                        .changed())
                .isFalse();
        assertThat(ended.needFor(TestAccounts.pbx("2027-05-31")).changed()).isTrue();
    }

    @Test // TRL-4
    void anAccountIsDeletedOnItsDayAndNotBefore() {
        assertThat(TestAccounts.afterTrial().deleteExpired(date("2026-12-21")).changed())
                .isFalse();
        assertThat(TestAccounts.afterTrial().deleteExpired(date("2026-12-22")).events())
                .containsExactly(new AccountErased(BlockReason.TRIAL_ENDED, date("2026-12-22")));
    }

    @Test // SVC-1: who pays for the PBX alone keeps the account; a while after that is over it goes
    void anAccountThatAnotherServiceNeedsIsNotDeleted() {
        var needed = TestAccounts.afterTrial()
                .needFor(TestAccounts.pbx("2027-01-31"))
                .state();

        assertThat(needed.deleteExpired(date("2027-01-20")).changed()).isFalse();
        var alone =
                needed.needNoMoreFor(CloudService.PBX, date("2027-02-01"), 14).state();
        assertThat(alone.deleteExpired(date("2027-02-14")).changed()).isFalse();
        assertThat(alone.deleteExpired(date("2027-02-15")).events())
                .containsExactly(new AccountErased(BlockReason.TRIAL_ENDED, date("2027-02-15")));
    }

    @Test // SVC-1
    void whoseRentIsOverIsBlockedAndMayRentAnew() {
        var over = TestAccounts.paid().endRent(date("2027-01-01"), 14);

        assertThat(over.events()).containsExactly(new AccessStopped(BlockReason.RENT_ENDED, date("2027-01-01")));
        assertThat(over.state().activate(subscription(), date("2027-01-10")).events())
                .containsExactly(new AccessReopened(date("2027-01-10")));
        assertThat(over.state().deleteExpired(date("2027-01-15")).events())
                .containsExactly(new AccountErased(BlockReason.RENT_ENDED, date("2027-01-15")));
    }

    @Test // BLK-2
    void whatIsNotADebtorNowIsNotDeletedAsOne() {
        assertThat(TestAccounts.paid().deleteDebtor(date("2027-03-13")).changed())
                .isFalse();
        assertThat(TestAccounts.trial().deleteDebtor(date("2027-03-13")).changed())
                .isFalse();
    }
}
