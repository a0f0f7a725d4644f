package io.partnercloud.billing.pricing.price;

import io.partnercloud.contracts.values.CloudService;

/** Something that whoever asked for a price should know before agreeing to it. */
public sealed interface Hint {

    /** So much more disk than is included is paid for, because so much is wanted (PRC-5). */
    record ExtraDisk(Extra pool, long wantedGb, int includedGb, int paidGb) implements Hint {}

    /** The wish is past what the rent service is meant for: this service may fit better (SVC-2). */
    record LargerServiceMayFit(CloudService service, int limitGb) implements Hint {}
}
