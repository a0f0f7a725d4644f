package io.partnercloud.notification.letter.plan;

import io.partnercloud.contracts.partner.AttributionClaimAccepted;
import io.partnercloud.contracts.partner.AttributionClaimFiled;
import io.partnercloud.contracts.partner.AttributionClaimRefused;
import io.partnercloud.contracts.partner.ClientsHandedOver;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.notification.letter.LetterOrder;
import io.partnercloud.notification.letter.Recipient;
import io.partnercloud.notification.letter.Template;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The letters about whose client a client is: claims (PRT-10) and clients handed over (PRT-18). */
final class AttributionLetters {
    private static final int NAMED = 20;

    private AttributionLetters() {}

    static List<LetterOrder> filed(AttributionClaimFiled filed) {
        return List.of(new LetterOrder(
                Template.ATTRIBUTION_CLAIM_FILED,
                new Recipient.Operators(),
                null,
                Map.of(
                        "claim", filed.claim().toString(),
                        "partnerName", filed.partnerName(),
                        "about", filed.about()),
                null));
    }

    static List<LetterOrder> accepted(AttributionClaimAccepted accepted) {
        return PartnerLetters.toPartner(
                Template.ATTRIBUTION_CLAIM_ACCEPTED,
                accepted.partner(),
                Map.of(
                        "about", accepted.about(),
                        "login", accepted.login().text(),
                        "since", InRussian.date(accepted.since()),
                        "reason", accepted.reason()));
    }

    static List<LetterOrder> refused(AttributionClaimRefused refused) {
        return PartnerLetters.toPartner(
                Template.ATTRIBUTION_CLAIM_REFUSED,
                refused.partner(),
                Map.of("about", refused.about(), "reason", refused.reason()));
    }

    static List<LetterOrder> handedOver(ClientsHandedOver handedOver) {
        var words = Map.of(
                "since", InRussian.date(handedOver.since()),
                "count", String.valueOf(handedOver.clients().size()),
                "clients", named(handedOver.clients()));
        return Stream.of(
                        PartnerLetters.toPartner(Template.CLIENTS_HANDED_OVER, handedOver.from(), words),
                        PartnerLetters.toPartner(Template.CLIENTS_TAKEN_OVER, handedOver.to(), words))
                .flatMap(List::stream)
                .toList();
    }

    private static String named(List<ClientLogin> clients) {
        var first = clients.stream().limit(NAMED).map(ClientLogin::text).collect(Collectors.joining(", "));
        return clients.size() > NAMED ? first + " …" : first;
    }
}
