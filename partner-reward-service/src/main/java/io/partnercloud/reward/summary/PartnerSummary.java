package io.partnercloud.reward.summary;

import io.partnercloud.contracts.values.Money;
import io.partnercloud.reward.client.ClientStatus;
import java.time.OffsetDateTime;
import java.util.Map;

/** The header of the cabinet (CAB-1): clients by status, rewards of all time, as of the latest fact that is counted. */
record PartnerSummary(Map<ClientStatus, Long> clients, Money rewardAccrued, Money rewardPaid, OffsetDateTime asOf) {}
