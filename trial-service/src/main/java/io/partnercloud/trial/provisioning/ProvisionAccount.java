package io.partnercloud.trial.provisioning;

import io.partnercloud.platform.events.Outbox;
import io.partnercloud.platform.security.SecretBox;
import io.partnercloud.trial.account.Account;
import io.partnercloud.trial.account.Accounts;
import io.partnercloud.trial.account.ChangeAccount;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.account.TrialContract;
import io.partnercloud.trial.account.TrialPeriod;
import io.partnercloud.trial.account.TrialRules;
import io.partnercloud.trial.provisioning.ProvisioningOutcome.Settled;
import io.partnercloud.trial.provisioning.ProvisioningOutcome.TryAgain;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes one attempt to have an account made (TRL-11). One transaction opens the attempt, a second takes its result; none
 * is held while the provider works. Who dies in between is followed by another attempt with the same key, so there is
 * one account in the end, and its password is the one that the letter carries.
 */
@Service
public class ProvisionAccount {
    private static final Logger LOG = LoggerFactory.getLogger(ProvisionAccount.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final HostingProvider provider;
    private final ChangeAccount changeAccount;
    private final Accounts accounts;
    private final ProvisioningRules rules;
    private final TrialRules trialRules;
    private final SecretBox secretBox;
    private final Outbox outbox;
    private final Clock clock;
    private final TransactionOperations transactions;

    ProvisionAccount(
            HostingProvider provider,
            ChangeAccount changeAccount,
            Accounts accounts,
            ProvisioningRules rules,
            TrialRules trialRules,
            SecretBox secretBox,
            Outbox outbox,
            Clock clock,
            TransactionOperations transactions) {
        this.provider = provider;
        this.changeAccount = changeAccount;
        this.accounts = accounts;
        this.rules = rules;
        this.trialRules = trialRules;
        this.secretBox = secretBox;
        this.outbox = outbox;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Transactional(propagation = Propagation.NEVER)
    public ProvisioningOutcome provision(ClientId id) {
        var opened = transactions.execute(_ -> openAttempt(id));
        if (opened.isEmpty()) {
            return new Settled();
        }
        var attempt = opened.get();
        var password = InitialPassword.generate(RANDOM);
        HostedAccount hosted;
        try {
            hosted = provider.provision(order(attempt, password));
        } catch (RuntimeException failure) {
            LOG.warn("provisioning {} failed in attempt {}: {}", id, attempt.attempt(), failure.toString());
            return transactions.execute(_ -> fail(attempt, failure));
        }
        transactions.executeWithoutResult(_ -> succeed(attempt, hosted, password));
        return new Settled();
    }

    /** Empty when there is nothing to provision (any more). */
    private Optional<Account.Provisioning> openAttempt(ClientId id) {
        return switch (changeAccount
                .change(id, account -> account.attemptProvisioning(accounts::nextLogin))
                .state()) {
            case Account.Provisioning provisioning -> Optional.of(provisioning);
            case Account.Requested _, Account.Failed _, Account.Opened _ -> Optional.empty();
        };
    }

    private static HostingOrder order(Account.Provisioning attempt, InitialPassword password) {
        var client = attempt.client();
        return new HostingOrder(
                client.id().value(),
                attempt.version(),
                attempt.login(),
                client.parameters(),
                client.company().contact().email(),
                password);
    }

    private void succeed(Account.Provisioning attempt, HostedAccount hosted, InitialPassword password) {
        var client = attempt.client();
        var period = TrialPeriod.provisionedAt(clock.instant(), trialRules.daysOf(client.purpose()));
        var change = changeAccount.change(client.id(), account -> account.provisioned(attempt.attempt(), period));
        if (change.changed() && change.state() instanceof Account.Trial trial) {
            outbox.append(TrialContract.provisioned(trial, hosted.accessUrl(), secretBox.seal(password.text())));
        }
    }

    private ProvisioningOutcome fail(Account.Provisioning attempt, RuntimeException failure) {
        var reason = failure instanceof ProviderFailure known ? known.code() : "provider_unavailable";
        var change = changeAccount.change(
                attempt.client().id(), account -> account.attemptFailed(attempt.attempt(), reason, rules.attempts()));
        return switch (change.state()) {
            case Account.Provisioning _ -> new TryAgain(rules.pauseAfter(attempt.attempt()));
            case Account.Requested _, Account.Failed _, Account.Opened _ -> new Settled();
        };
    }
}
