package io.partnercloud.reward.kafka;

import io.partnercloud.contracts.Topics;
import io.partnercloud.contracts.billing.ClientBlocked;
import io.partnercloud.contracts.billing.ClientUnblocked;
import io.partnercloud.contracts.billing.CreditGranted;
import io.partnercloud.contracts.billing.LegalEntityChanged;
import io.partnercloud.contracts.billing.OutgoingPaymentBooked;
import io.partnercloud.contracts.billing.PaymentAllocated;
import io.partnercloud.contracts.billing.PaymentReversed;
import io.partnercloud.contracts.billing.SubscriptionActivated;
import io.partnercloud.contracts.billing.SubscriptionEnded;
import io.partnercloud.contracts.billing.VatRateSet;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.events.Incoming;
import io.partnercloud.platform.events.TopicListener;
import io.partnercloud.reward.accrual.AccrueReward;
import io.partnercloud.reward.accrual.TakeBackReward;
import io.partnercloud.reward.client.ClientFact;
import io.partnercloud.reward.client.ClientId;
import io.partnercloud.reward.client.FollowClient;
import io.partnercloud.reward.payout.MatchOutgoingPayment;
import io.partnercloud.reward.payout.VatRates;
import io.partnercloud.reward.principal.Principal;
import io.partnercloud.reward.principal.Principals;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class BillingEventsListener implements TopicListener {
    private final FollowClient followClient;
    private final AccrueReward accrueReward;
    private final TakeBackReward takeBackReward;
    private final Principals principals;
    private final VatRates vatRates;
    private final MatchOutgoingPayment matchOutgoingPayment;

    BillingEventsListener(
            FollowClient followClient,
            AccrueReward accrueReward,
            TakeBackReward takeBackReward,
            Principals principals,
            VatRates vatRates,
            MatchOutgoingPayment matchOutgoingPayment) {
        this.followClient = followClient;
        this.accrueReward = accrueReward;
        this.takeBackReward = takeBackReward;
        this.principals = principals;
        this.vatRates = vatRates;
        this.matchOutgoingPayment = matchOutgoingPayment;
    }

    @Override
    public String topic() {
        return Topics.BILLING;
    }

    @Override
    public void on(Incoming incoming) {
        switch (incoming.event()) {
            case PaymentAllocated it -> {
                follow(it.client(), it.login(), new ClientFact.MoneyMoved(), incoming);
                accrueReward.accrue(it);
            }
            case CreditGranted it -> {
                follow(it.client(), it.login(), new ClientFact.MoneyMoved(), incoming);
                accrueReward.accrue(it);
            }
            case PaymentReversed it -> {
                follow(it.client(), it.login(), new ClientFact.MoneyMoved(), incoming);
                takeBackReward.takeBack(it);
            }
            case SubscriptionActivated it -> {
                follow(it.client(), it.login(), new ClientFact.Activated(it.contractDate()), incoming);
                if (it.service() == CloudService.RENT) { // also anew, after the rent had ended
                    follow(it.client(), it.login(), new ClientFact.Unblocked(), incoming);
                }
            }
            case SubscriptionEnded it
            when it.service() == CloudService.RENT ->
                follow(it.client(), it.login(), new ClientFact.Blocked(it.endedOn()), incoming);
            case LegalEntityChanged it
            when it.role() == LegalEntityChanged.Role.PRINCIPAL -> principals.keep(principal(it));
            case OutgoingPaymentBooked it -> matchOutgoingPayment.book(it);
            case VatRateSet it -> vatRates.keep(it.effectiveOn(), it.percent());
            case ClientBlocked it
            when it.concernsRent() -> follow(it.client(), it.login(), new ClientFact.Blocked(it.blockedOn()), incoming);
            case ClientUnblocked it
            when it.concernsRent() -> follow(it.client(), it.login(), new ClientFact.Unblocked(), incoming);
            default -> {} // the other facts, and the debts of other services than the rent, change nothing here
        }
    }

    private static Principal principal(LegalEntityChanged it) {
        return new Principal(
                it.code(),
                it.version(),
                it.name(),
                it.inn(),
                it.kpp(),
                it.ogrn(),
                it.address(),
                it.bankName(),
                it.bic(),
                it.account(),
                it.correspondentAccount(),
                it.headTitle(),
                it.headName());
    }

    private void follow(UUID client, ClientLogin login, ClientFact fact, Incoming incoming) {
        followClient.follow(new ClientId(client), login, fact, incoming.occurredAt());
    }
}
