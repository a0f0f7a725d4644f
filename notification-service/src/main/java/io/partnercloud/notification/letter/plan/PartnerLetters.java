package io.partnercloud.notification.letter.plan;

import io.partnercloud.contracts.partner.AttributionClaimAccepted;
import io.partnercloud.contracts.partner.AttributionClaimFiled;
import io.partnercloud.contracts.partner.AttributionClaimRefused;
import io.partnercloud.contracts.partner.ClientAttributed;
import io.partnercloud.contracts.partner.ClientsHandedOver;
import io.partnercloud.contracts.partner.ContractAmended;
import io.partnercloud.contracts.partner.ContractEnded;
import io.partnercloud.contracts.partner.ContractSigned;
import io.partnercloud.contracts.partner.PartnerApplicationRefused;
import io.partnercloud.contracts.partner.PartnerCodeAssigned;
import io.partnercloud.contracts.partner.PartnerEvent;
import io.partnercloud.contracts.partner.PartnerRegistered;
import io.partnercloud.contracts.partner.PayoutMissed;
import io.partnercloud.contracts.partner.PayoutNoticeAddressSet;
import io.partnercloud.contracts.partner.PayoutReminderDue;
import io.partnercloud.contracts.partner.PayoutSetPaid;
import io.partnercloud.contracts.partner.PayoutSetPublished;
import io.partnercloud.contracts.partner.RewardAccrued;
import io.partnercloud.contracts.partner.RewardMonthClosed;
import io.partnercloud.notification.letter.LetterOrder;
import io.partnercloud.notification.letter.Recipient;
import io.partnercloud.notification.letter.Template;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The letters that follow the facts of partners: contracts (RWD-11), whose a client is (PRT-10, PRT-18), payouts (RWD-5). */
public final class PartnerLetters {
    private PartnerLetters() {}

    public static List<LetterOrder> following(PartnerEvent event) {
        return switch (event) {
            case PartnerApplicationRefused refused ->
                List.of(new LetterOrder(
                        Template.PARTNER_APPLICATION_REFUSED,
                        new Recipient.Person(refused.application(), refused.contactName(), refused.email()),
                        null,
                        Map.of("company", refused.company(), "reason", refused.reason()),
                        null));
            case ContractSigned signed ->
                toPartner(
                        Template.CONTRACT_SIGNED,
                        signed.partner(),
                        Map.of(
                                "contract", signed.contract(),
                                "from", InRussian.date(signed.signedOn()),
                                "rates", InRussian.rates(signed.rates(), signed.steps())));
            case ContractAmended amended ->
                toPartner(
                        Template.CONTRACT_AMENDED,
                        amended.partner(),
                        Map.of(
                                "contract", amended.contract(),
                                "amendment", amended.amendment(),
                                "from", InRussian.date(amended.from()),
                                "rates", InRussian.rates(amended.rates(), amended.steps())));
            case ContractEnded ended ->
                toPartner(
                        Template.CONTRACT_ENDED,
                        ended.partner(),
                        Map.of(
                                "contract", ended.contract(),
                                "lastDay", InRussian.date(ended.lastDay()),
                                "reason", ended.reason()));
            case PartnerCodeAssigned assigned ->
                toPartner(
                        Template.PARTNER_CODE_ASSIGNED,
                        assigned.partner(),
                        Map.of("code", assigned.code().digits()));
            case AttributionClaimFiled filed -> AttributionLetters.filed(filed);
            case AttributionClaimAccepted accepted -> AttributionLetters.accepted(accepted);
            case AttributionClaimRefused refused -> AttributionLetters.refused(refused);
            case ClientsHandedOver handedOver -> AttributionLetters.handedOver(handedOver);
            case PayoutSetPublished published -> PayoutLetters.published(published);
            case PayoutReminderDue due -> PayoutLetters.reminding(due);
            case PartnerRegistered _,
                    PayoutNoticeAddressSet _,
                    ClientAttributed _,
                    RewardAccrued _,
                    PayoutSetPaid _,
                    PayoutMissed _,
                    RewardMonthClosed _ -> List.of();
        };
    }

    static List<LetterOrder> toPartner(Template template, UUID partner, Map<String, String> words) {
        return List.of(new LetterOrder(template, new Recipient.Partner(partner), null, words, null));
    }
}
