package io.partnercloud.support.kafka;

import io.partnercloud.contracts.Topics;
import io.partnercloud.contracts.partner.ClientAttributed;
import io.partnercloud.contracts.partner.PartnerRegistered;
import io.partnercloud.contracts.partner.PayoutMissed;
import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.platform.events.Incoming;
import io.partnercloud.platform.events.TopicListener;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.support.client.Clients;
import io.partnercloud.support.client.Partners;
import io.partnercloud.support.ticket.OpenTicket;
import io.partnercloud.support.ticket.OpenTicket.Question;
import io.partnercloud.support.ticket.TicketKind;
import org.springframework.stereotype.Component;

@Component
class PartnerEventsListener implements TopicListener {
    private static final String ASKER = "partner-reward-service";

    private final Partners partners;
    private final Clients clients;
    private final OpenTicket openTicket;

    PartnerEventsListener(Partners partners, Clients clients, OpenTicket openTicket) {
        this.partners = partners;
        this.clients = clients;
        this.openTicket = openTicket;
    }

    @Override
    public String topic() {
        return Topics.PARTNER;
    }

    @Override
    public void on(Incoming incoming) {
        switch (incoming.event()) {
            case PartnerRegistered registered -> partners.keep(registered.partner(), registered.name());
            case ClientAttributed attributed ->
                clients.attribute(attributed.client(), attributed.login(), attributed.partner(), attributed.sequence());
            case PayoutMissed missed ->
                openTicket.open(new PartnerScope(missed.partner()), ASKER, question(missed.quarter()));
            default -> {} // contracts, codes and rewards are nothing that the support line has to know
        }
    }

    /** RWD-8: told once for a partner and quarter. */
    private static Question question(Quarter quarter) {
        return new Question(
                null,
                TicketKind.MISSING_PAYOUT,
                "Нет документов на вознаграждение за " + quarter,
                "Клиенты партнёра платили в этом квартале, код партнёра в порядке, а документов нет.");
    }
}
