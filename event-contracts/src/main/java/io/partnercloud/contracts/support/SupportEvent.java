package io.partnercloud.contracts.support;

import io.partnercloud.contracts.IntegrationEvent;

/** The facts of support-ticket-service; keyed by client, else by partner. */
public sealed interface SupportEvent extends IntegrationEvent
        permits TicketOpened,
                TicketMessageAdded,
                TicketAnswered,
                TicketWaits,
                TicketClosed,
                TicketReopened,
                TicketDueSoon,
                TicketOverdue,
                FollowUpFinished {}
