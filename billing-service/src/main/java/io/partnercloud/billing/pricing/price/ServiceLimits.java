package io.partnercloud.billing.pricing.price;

import io.partnercloud.contracts.values.CloudService;
import java.net.URI;

/** How far the rent service goes and which service fits beyond it (SVC-1, SVC-2). */
public record ServiceLimits(int connections, int hostingConnections, int infobaseGigabytes, URI questionnaire) {

    /** @throws PricingRefusal.ServiceLimitExceeded naming the service that fits, when so many connections are not for rent */
    void check(long wanted) {
        if (wanted > connections) {
            var fitting = wanted <= hostingConnections ? CloudService.HOSTING : CloudService.CORPORATE;
            throw new PricingRefusal.ServiceLimitExceeded(wanted, connections, fitting, questionnaire(fitting));
        }
    }

    /** @throws PricingRefusal.ServiceLimitExceeded when so many users are more than hosting is for */
    public void checkIndividual(CloudService service, int users) {
        if (service == CloudService.HOSTING && users > hostingConnections) {
            var fitting = CloudService.CORPORATE;
            throw new PricingRefusal.ServiceLimitExceeded(users, hostingConnections, fitting, questionnaire(fitting));
        }
    }

    /** The form, with the service chosen already. */
    private URI questionnaire(CloudService fitting) {
        return URI.create(questionnaire + "?service=" + fitting);
    }
}
