package io.partnercloud.billing.base.announcement;

import java.util.List;

/** What a feature keeps for everybody. */
@FunctionalInterface
public interface HeldFacts {
    /** All of it, as it is now. */
    List<ReferenceFact> held();
}
