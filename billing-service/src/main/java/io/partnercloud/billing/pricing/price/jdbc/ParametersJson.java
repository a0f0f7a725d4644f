package io.partnercloud.billing.pricing.price.jdbc;

import io.partnercloud.billing.base.jdbc.ColumnJson;
import io.partnercloud.billing.pricing.price.CountedParameters;
import io.partnercloud.billing.pricing.price.IndividualParameters;
import io.partnercloud.billing.pricing.price.RentParameters;
import io.partnercloud.billing.pricing.price.ServiceParameters;
import io.partnercloud.contracts.values.CloudService;

/** Orders as JSON in a column. The service, which stands beside it in the row, says which kind it is. */
public final class ParametersJson {
    private ParametersJson() {}

    public static String write(ServiceParameters parameters) {
        return ColumnJson.MAPPER.writeValueAsString(parameters);
    }

    public static ServiceParameters read(CloudService service, String json) {
        return ColumnJson.MAPPER.readValue(json, kind(service));
    }

    private static Class<? extends ServiceParameters> kind(CloudService service) {
        return switch (service) {
            case RENT -> RentParameters.class;
            case PBX, CASH_DESK -> CountedParameters.class;
            case HOSTING, CORPORATE -> IndividualParameters.class;
        };
    }
}
