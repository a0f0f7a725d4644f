package io.partnercloud.support.kafka;

import io.partnercloud.contracts.Topics;
import io.partnercloud.contracts.billing.ClientBlocked;
import io.partnercloud.contracts.billing.ClientUnblocked;
import io.partnercloud.contracts.billing.SubscriptionActivated;
import io.partnercloud.contracts.billing.SubscriptionChanged;
import io.partnercloud.contracts.billing.SubscriptionEnded;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.events.Incoming;
import io.partnercloud.platform.events.TopicListener;
import io.partnercloud.support.call.CancelCalls;
import io.partnercloud.support.client.ClientStatus;
import io.partnercloud.support.client.Clients;
import io.partnercloud.support.ticket.ChangeLevel;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class BillingEventsListener implements TopicListener {
    private final Clients clients;
    private final CancelCalls cancelCalls;
    private final ChangeLevel changeLevel;

    BillingEventsListener(Clients clients, CancelCalls cancelCalls, ChangeLevel changeLevel) {
        this.clients = clients;
        this.cancelCalls = cancelCalls;
        this.changeLevel = changeLevel;
    }

    @Override
    public String topic() {
        return Topics.BILLING;
    }

    @Override
    public void on(Incoming incoming) {
        switch (incoming.event()) {
            case SubscriptionActivated activated -> {
                clients.keep(activated.client(), activated.login(), activated.partner(), null);
                if (activated.service() == CloudService.RENT) { // CLI-9: paying for another service pays no rent
                    clients.keepBillingStatus(activated.client(), ClientStatus.PAID);
                    changeLevel.to(activated.client(), activated.premium());
                    cancelCalls.becauseClientPaid(activated.client());
                }
            }
            case SubscriptionChanged changed -> {
                clients.keep(changed.client(), changed.login(), changed.partner(), null);
                keepPremium(changed.client(), changed.service(), changed.premium());
            }
            case SubscriptionEnded ended
            when ended.service() == CloudService.RENT ->
                clients.keepBillingStatus(ended.client(), ClientStatus.BLOCKED);
            case ClientBlocked blocked
            when blocked.concernsRent() -> {
                clients.keep(blocked.client(), blocked.login(), blocked.partner(), null);
                clients.keepBillingStatus(blocked.client(), ClientStatus.BLOCKED);
            }
            case ClientUnblocked unblocked
            when unblocked.concernsRent() -> {
                clients.keep(unblocked.client(), unblocked.login(), unblocked.partner(), null);
                clients.keepBillingStatus(unblocked.client(), ClientStatus.PAID);
            }
            default -> {} // invoices, payments and the debts of other services are nothing that the support line has to
            // know
        }
    }

    /** The premium package is one of the rent service (PRC-6); other services say nothing about it. */
    private void keepPremium(UUID client, CloudService service, boolean premium) {
        if (service == CloudService.RENT) {
            changeLevel.to(client, premium);
        }
    }
}
