package io.partnercloud.reward.partner.web;

import io.partnercloud.platform.time.Moscow;
import io.partnercloud.reward.partner.PartnerApplication;
import io.partnercloud.reward.partner.PartnerApplications.Status;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.TaxTreatment;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An application as operators see it. */
record PartnerApplicationView(
        UUID id,
        Status status,
        RequisitesView requisites,
        String contactName,
        String contactEmail,
        @Nullable String contactPhone,
        TaxTreatment taxTreatment,
        @Nullable String comment,
        OffsetDateTime receivedAt,
        @Nullable PartnerId partner,
        @Nullable String refusedBecause) {

    static PartnerApplicationView of(PartnerApplication application) {
        return switch (application) {
            case PartnerApplication.Received it -> of(it, Status.RECEIVED, null, null);
            case PartnerApplication.Concluded it -> of(it, Status.CONCLUDED, it.partner(), null);
            case PartnerApplication.Refused it -> of(it, Status.REFUSED, null, it.reason());
        };
    }

    private static PartnerApplicationView of(
            PartnerApplication application,
            Status status,
            @Nullable PartnerId partner,
            @Nullable String refusedBecause) {
        var request = application.request();
        return new PartnerApplicationView(
                application.id(),
                status,
                RequisitesView.of(request.requisites()),
                request.contact().name(),
                request.contact().email(),
                request.contact().phone(),
                request.taxTreatment(),
                request.comment(),
                request.receivedAt().atZone(Moscow.ZONE).toOffsetDateTime(),
                partner,
                refusedBecause);
    }
}
