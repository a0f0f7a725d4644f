package io.partnercloud.trial.account.kafka;

import io.partnercloud.contracts.Topics;
import io.partnercloud.contracts.billing.ClientBlocked;
import io.partnercloud.contracts.billing.ClientUnblocked;
import io.partnercloud.contracts.billing.DebtorDeletionReached;
import io.partnercloud.contracts.billing.RentedParameters;
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
import io.partnercloud.trial.account.OtherService;
import io.partnercloud.trial.account.Rented;
import io.partnercloud.trial.account.Subscription;
import io.partnercloud.trial.account.TrialRules;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
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
                change(other.client(), incoming, account -> account.needFor(paid(other)));
            case SubscriptionExtended extended
            when extended.service() == CloudService.RENT ->
                change(extended.client(), incoming, account -> account.extend(extended.paidThrough()));
            case SubscriptionExtended other ->
                beside(other.client(), other.service(), incoming, known -> known.paidThrough(other.paidThrough()));
            case SubscriptionShortened shortened
            when shortened.service() == CloudService.RENT ->
                change(shortened.client(), incoming, account -> account.shorten(shortened.paidThrough()));
            case SubscriptionShortened other ->
                beside(other.client(), other.service(), incoming, known -> known.paidOnlyThrough(other.paidThrough()));
            case SubscriptionEnded ended -> change(ended.client(), incoming, account -> ended(account, ended));
            case SubscriptionChanged changed
            when changed.service() == CloudService.RENT ->
                change(changed.client(), incoming, account -> account.adjust(rented(changed.rented())));
            case ClientBlocked blocked
            when blocked.concernsRent() ->
                change(
                        blocked.client(),
                        incoming,
                        account -> account.blockForDebt(blocked.blockedOn(), blocked.deletionOn()));
            case ClientBlocked blocked ->
                beside(blocked.client(), blocked.service(), incoming, known -> known.as(OtherService.Status.BLOCKED));
            case ClientUnblocked unblocked
            when unblocked.concernsRent() ->
                change(unblocked.client(), incoming, account -> account.unblock(unblocked.unblockedOn()));
            case ClientUnblocked unblocked ->
                beside(unblocked.client(), unblocked.service(), incoming, known -> known.as(OtherService.Status.PAID));
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
                activated.tariff(), activated.contractDate(), activated.paidThrough(), rented(activated.rented()));
    }

    private static OtherService paid(SubscriptionActivated other) {
        return new OtherService(other.service(), other.tariff(), OtherService.Status.PAID, other.paidThrough());
    }

    private static Rented rented(@Nullable RentedParameters told) {
        var rented = Objects.requireNonNull(told, "billing-service tells what of the rent is paid for");
        return new Rented(
                rented.products(),
                rented.connections(),
                rented.infobases(),
                rented.infobaseGb(),
                rented.fileGb(),
                rented.terminalAccess(),
                rented.publishedInfobases(),
                rented.exchangeServer(),
                rented.premium());
    }

    private void beside(
            UUID client, @Nullable CloudService told, Incoming incoming, UnaryOperator<OtherService> change) {
        var service = Objects.requireNonNull(told, "what does not say its service concerns the rent");
        change(client, incoming, account -> account.beside(service, change));
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
