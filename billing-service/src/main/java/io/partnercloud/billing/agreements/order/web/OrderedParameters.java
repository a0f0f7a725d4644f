package io.partnercloud.billing.agreements.order.web;

import io.partnercloud.billing.agreements.order.OrderRefusal;
import io.partnercloud.billing.pricing.price.CountedParameters;
import io.partnercloud.billing.pricing.price.ServiceParameters;
import io.partnercloud.billing.pricing.price.web.QuoteRequest;
import io.partnercloud.contracts.values.CloudService;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a request orders: RENT is ordered by parameters as in a quote, PBX and CASH_DESK by counted items. */
public final class OrderedParameters {
    private OrderedParameters() {}

    /**
     * Null where nothing is said.
     *
     * @throws OrderRefusal.ParametersDoNotFit when it is said in the words of another service
     */
    public static @Nullable ServiceParameters of(
            CloudService service, @Nullable QuoteRequest parameters, @Nullable Map<String, Integer> items) {
        if (parameters == null && items == null) {
            return null;
        }
        if (parameters != null && items == null && service == CloudService.RENT) {
            return parameters.parameters();
        }
        var counted = service == CloudService.PBX || service == CloudService.CASH_DESK;
        if (items != null && parameters == null && counted) {
            return CountedParameters.of(items);
        }
        throw new OrderRefusal.ParametersDoNotFit(service);
    }
}
