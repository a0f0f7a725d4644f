package io.partnercloud.contracts.partner;

import io.partnercloud.contracts.IntegrationEvent;

/** The facts of partner-reward-service; keyed by partner; what is about one client, by client. */
public sealed interface PartnerEvent extends IntegrationEvent
        permits PartnerApplicationRefused,
                PartnerRegistered,
                ContractSigned,
                ContractAmended,
                ContractEnded,
                PartnerCodeAssigned,
                PayoutNoticeAddressSet,
                ClientAttributed,
                AttributionClaimFiled,
                AttributionClaimAccepted,
                AttributionClaimRefused,
                ClientsHandedOver,
                RewardAccrued,
                RewardMonthClosed,
                PayoutSetPublished,
                PayoutReminderDue,
                PayoutSetPaid,
                PayoutMissed {}
