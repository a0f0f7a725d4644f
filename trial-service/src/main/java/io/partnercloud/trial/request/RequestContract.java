package io.partnercloud.trial.request;

import io.partnercloud.contracts.trial.TrialRejected;
import io.partnercloud.contracts.trial.TrialRequested;

/** The one place where what happens to a request becomes the words that other services hear. */
final class RequestContract {
    private RequestContract() {}

    static TrialRequested requested(Asked asked) {
        var client = asked.client();
        var company = client.company();
        var inn = company.inn();
        return new TrialRequested(
                client.id().value(),
                client.partner(),
                company.name(),
                inn == null ? null : inn.digits(),
                company.contact().name(),
                company.contact().phone().text(),
                company.contact().email().text(),
                client.parameters().products(),
                client.parameters().users(),
                client.purpose().name(),
                asked.comment());
    }

    static TrialRejected rejected(TrialRequest.Rejected request) {
        var client = request.asked().client();
        return new TrialRejected(
                client.id().value(), client.partner(), client.company().name(), request.reason());
    }
}
