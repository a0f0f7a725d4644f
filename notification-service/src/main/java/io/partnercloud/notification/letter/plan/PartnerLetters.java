package io.partnercloud.notification.letter.plan;

import io.partnercloud.contracts.partner.ClientAttributed;
import io.partnercloud.contracts.partner.ContractSigned;
import io.partnercloud.contracts.partner.PartnerCodeAssigned;
import io.partnercloud.contracts.partner.PartnerEvent;
import io.partnercloud.contracts.partner.PartnerRegistered;
import io.partnercloud.contracts.partner.PayoutNoticeAddressSet;
import io.partnercloud.contracts.partner.PayoutSetPaid;
import io.partnercloud.contracts.partner.PayoutSetPublished;
import io.partnercloud.contracts.partner.RewardAccrued;
import io.partnercloud.notification.letter.LetterOrder;
import io.partnercloud.notification.letter.Recipient;
import io.partnercloud.notification.letter.Template;
import java.util.List;
import java.util.Map;

/** The letters that follow the facts of partners: payout documents are ready (RWD-5). */
public final class PartnerLetters {
    private PartnerLetters() {}

    public static List<LetterOrder> following(PartnerEvent event) {
        return switch (event) {
            case PayoutSetPublished published ->
                List.of(new LetterOrder(
                        Template.PAYOUT_DOCUMENTS_READY,
                        new Recipient.PayoutNotices(published.partner()),
                        null,
                        Map.of(
                                "quarter", InRussian.quarter(published.quarter()),
                                "total", InRussian.money(published.total())),
                        null));
            case PartnerRegistered _,
                    ContractSigned _,
                    PartnerCodeAssigned _,
                    PayoutNoticeAddressSet _,
                    ClientAttributed _,
                    RewardAccrued _,
                    PayoutSetPaid _ -> List.of();
        };
    }
}
