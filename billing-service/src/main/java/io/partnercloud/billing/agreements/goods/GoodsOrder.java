package io.partnercloud.billing.agreements.goods;

import io.partnercloud.billing.pricing.price.CountedParameters;
import io.partnercloud.contracts.values.CloudService;

/** Which goods of a service's price list are wanted, and how many. */
public record GoodsOrder(CloudService service, CountedParameters items) {}
