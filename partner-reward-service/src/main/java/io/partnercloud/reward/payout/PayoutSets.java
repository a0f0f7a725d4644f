package io.partnercloud.reward.payout;

import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.reward.partner.PartnerId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All sets, their versions and lines. */
public interface PayoutSets {
    /** Nobody else makes or corrects a set of this partner until the transaction ends. */
    void hold(PartnerId partner);

    boolean contains(PartnerId partner, Quarter quarter, PayoutKind kind);

    /** A new set, its first version and the lines that {@link PayoutLines} has put aside for it. */
    void add(PayoutSet set, SetInputs inputs);

    /** The next version of a set, whose lines are put aside; {@code because} says why there is one. */
    void addVersion(PayoutSet set, SetInputs inputs, String because);

    /** Writes where the set stands, and counts the change. */
    PayoutSet save(PayoutSet set);

    Optional<PayoutSet> find(UUID id);

    /** The same, kept from others until the transaction ends. */
    Optional<PayoutSet> lock(UUID id);

    /** The latest quarter first, unless the query says otherwise; a partner sees none that is carried. */
    Listing<PayoutSet> list(Scope scope, PayoutFilter filter, PageQuery query);

    /** The first one first. */
    List<Version> versions(UUID set);

    SetInputs inputs(UUID set, int version);

    /** Those of the partner for the quarter that have documents. */
    List<UUID> published(PartnerId partner, Quarter quarter);

    /** A version with the reason for it, where it is not the first. */
    record Version(Documents documents, @Nullable String because) {}
}
