package io.partnercloud.billing.agreements.change;

import io.partnercloud.billing.invoicing.invoice.BillingPeriod;
import io.partnercloud.billing.pricing.price.ServiceParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a client has on which day: {@code changes} in order, {@code always} where it never changed. */
public record ParametersHistory(List<Since> changes, ServiceParameters always) {
    /** Parameters and the first day that they hold on. */
    public record Since(LocalDate from, ServiceParameters parameters) {}

    public ParametersHistory {
        changes = List.copyOf(changes);
    }

    public ServiceParameters on(LocalDate day) {
        return changes.stream()
                .filter(since -> !since.from.isAfter(day))
                .reduce((_, later) -> later)
                .map(Since::parameters)
                .orElse(always);
    }

    /** The days in parts, in each of which the parameters are the same. */
    public List<BillingPeriod> unchanged(BillingPeriod days) {
        var starts = new ArrayList<LocalDate>();
        starts.add(days.from());
        changes.stream()
                .map(Since::from)
                .filter(day -> day.isAfter(days.from()) && !day.isAfter(days.to()))
                .forEach(starts::add);
        starts.add(days.to().plusDays(1));
        var parts = new ArrayList<BillingPeriod>();
        for (var i = 0; i + 1 < starts.size(); i++) {
            parts.add(new BillingPeriod(starts.get(i), starts.get(i + 1).minusDays(1)));
        }
        return parts;
    }
}
