package io.partnercloud.billing.agreements.change;

import java.util.Map;

/** CHG-4: what was shown does not hold any more; nothing is recalculated silently. */
public final class PreviewStale extends ChangeRefusal {
    PreviewStale() {
        super(Kind.CONFLICT, "preview_stale", Map.of());
    }
}
