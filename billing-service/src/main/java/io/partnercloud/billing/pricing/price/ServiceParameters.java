package io.partnercloud.billing.pricing.price;

/** What a client has ordered of a service: that which its monthly price is worked out from. */
public sealed interface ServiceParameters permits ListedParameters, IndividualParameters {

    /** Whether the premium package is among it (PRC-6). */
    default boolean premium() {
        return false;
    }
}
