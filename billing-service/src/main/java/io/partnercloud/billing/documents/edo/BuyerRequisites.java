package io.partnercloud.billing.documents.edo;

import io.partnercloud.contracts.requisites.Kpp;
import org.jspecify.annotations.Nullable;

/** What electronic exchange has to know of a client beside its name and INN. {@code participant} is how operators address it. */
public record BuyerRequisites(
        @Nullable String participant,
        @Nullable Kpp kpp,
        @Nullable String address) {
    public static final BuyerRequisites UNKNOWN = new BuyerRequisites(null, null, null);
}
