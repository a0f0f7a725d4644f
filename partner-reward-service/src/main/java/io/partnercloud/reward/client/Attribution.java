package io.partnercloud.reward.client;

import io.partnercloud.reward.partner.PartnerId;
import java.time.LocalDate;

/** The client belongs to the partner from this day on, never backwards (PRT-10). */
public record Attribution(ClientId client, PartnerId partner, LocalDate since) {}
