package io.partnercloud.billing.debt.blocking.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.partnercloud.billing.debt.blocking.DebtSituation;
import io.partnercloud.contracts.values.ClientLogin;
import java.util.List;
import java.util.Locale;

/** What of a client is blocked, or will be, and what lifts or prevents it: the most pressing service, and under {@code services} each. */
record DebtView(ClientLogin client, @JsonUnwrapped ServiceDebtView mostPressing, List<ServiceDebtView> services) {

    static DebtView of(ClientLogin client, List<DebtSituation> situations, Locale language) {
        var words = DebtWords.in(language);
        var services = situations.stream()
                .map(situation -> ServiceDebtView.of(situation, words))
                .toList();
        return new DebtView(
                client, services.isEmpty() ? ServiceDebtView.nothingDue(words) : services.getFirst(), services);
    }
}
