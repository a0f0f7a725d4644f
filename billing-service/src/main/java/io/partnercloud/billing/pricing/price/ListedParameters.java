package io.partnercloud.billing.pricing.price;

/** An order that a price list has the prices for (SVC-1). */
public sealed interface ListedParameters extends ServiceParameters permits RentParameters, CountedParameters {}
