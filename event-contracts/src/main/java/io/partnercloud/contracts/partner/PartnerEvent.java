package io.partnercloud.contracts.partner;

import io.partnercloud.contracts.IntegrationEvent;

/** The facts of partner-reward-service; keyed by partner. */
public sealed interface PartnerEvent extends IntegrationEvent
        permits PartnerRegistered,
                ContractSigned,
                PartnerCodeAssigned,
                PayoutNoticeAddressSet,
                ClientAttributed,
                RewardAccrued,
                PayoutSetPublished,
                PayoutSetPaid {}
