package io.partnercloud.trial.account.kafka;

import io.partnercloud.contracts.Topics;
import io.partnercloud.contracts.billing.ClientBlocked;
import io.partnercloud.contracts.billing.ClientUnblocked;
import io.partnercloud.contracts.billing.DebtorDeletionReached;
import io.partnercloud.contracts.billing.SubscriptionActivated;
import io.partnercloud.contracts.billing.SubscriptionChanged;
import io.partnercloud.contracts.billing.SubscriptionEnded;
import io.partnercloud.contracts.billing.SubscriptionExtended;
import io.partnercloud.contracts.billing.SubscriptionShortened;
import io.partnercloud.contracts.values.Change;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.events.Incoming;
import io.partnercloud.platform.events.TopicListener;
import io.partnercloud.platform.time.Moscow;
import io.partnercloud.trial.account.Account;
import io.partnercloud.trial.account.AccountEvent;
import io.partnercloud.trial.account.ChangeAccount;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.account.Parameters;
import io.partnercloud.trial.account.Subscription;
import io.partnercloud.trial.account.TrialRules;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets access follow what billing-service says (CLI-2, BLK-3). A fact is a hint: the account decides by its own state
 * what it means, and a late or repeated one changes nothing.
 */
@Component
class BillingEventsListener implements TopicListener {
    private static final Logger LOG = LoggerFactory.getLogger(BillingEventsListener.class);

    private final ChangeAccount changeAccount;
    private final TrialRules rules;

    BillingEventsListener(ChangeAccount changeAccount, TrialRules rules) {
        this.changeAccount = changeAccount;
        this.rules = rules;
    }

    @Override
    public String topic() {
        return Topics.BILLING;
    }

    @Override
    public void on(Incoming incoming) {
        switch (incoming.event()) {
            case SubscriptionActivated activated
            when activated.service() == CloudService.RENT -> {
                var on = LocalDate.ofInstant(incoming.occurredAt(), Moscow.ZONE);
                change(activated.client(), incoming, account -> account.activate(subscription(activated), on));
            }
            case SubscriptionActivated other ->
                change(other.client(), incoming, account -> account.needFor(other.service(), other.paidThrough()));
            case SubscriptionExtended extended
            when extended.service() == CloudService.RENT ->
                change(extended.client(), incoming, account -> account.extend(extended.paidThrough()));
            case SubscriptionExtended other ->
                change(other.client(), incoming, account -> account.needFor(other.service(), other.paidThrough()));
            case SubscriptionShortened shortened
            when shortened.service() == CloudService.RENT ->
                change(shortened.client(), incoming, account -> account.shorten(shortened.paidThrough()));
            case SubscriptionEnded ended -> change(ended.client(), incoming, account -> ended(account, ended));
            case SubscriptionChanged changed
            when changed.service() == CloudService.RENT ->
                change(
                        changed.client(),
                        incoming,
                        account -> account.adjust(
                                new Parameters(
                                        changed.products(),
                                        account.client().parameters().users()),
                                changed.connections(),
                                changed.premium()));
            case ClientBlocked blocked
            when blocked.concernsRent() ->
                change(
                        blocked.client(),
                        incoming,
                        account -> account.blockForDebt(blocked.blockedOn(), blocked.deletionOn()));
            case ClientUnblocked unblocked
            when unblocked.concernsRent() ->
                change(unblocked.client(), incoming, account -> account.unblock(unblocked.unblockedOn()));
            case DebtorDeletionReached reached ->
                change(reached.client(), incoming, account -> account.deleteDebtor(reached.on()));
            default -> {} // other facts, and what other services owe or consist of, are not ours to act on
        }
    }

    private Change<Account, AccountEvent> ended(Account account, SubscriptionEnded ended) {
        return ended.service() == CloudService.RENT
                ? account.endRent(ended.endedOn(), rules.daysKept())
                : account.needNoMoreFor(ended.service(), ended.endedOn(), rules.daysKept());
    }

    private static Subscription subscription(SubscriptionActivated activated) {
        return new Subscription(
                activated.service(),
                activated.tariff(),
                activated.contractDate(),
                activated.paidThrough(),
                null,
                activated.premium());
    }

    private void change(UUID client, Incoming incoming, Function<Account, Change<Account, AccountEvent>> decide) {
        var change = changeAccount.change(new ClientId(client), decide);
        if (!change.changed()) {
            LOG.info(
                    "{} {} changes nothing for client {}, which is {}",
                    incoming.event().getClass().getSimpleName(),
                    incoming.id(),
                    client,
                    change.state().status());
        }
    }
}
