package io.partnercloud.billing.agreements.order;

import java.time.LocalDate;
import java.util.Map;

/** An invoice is issued today; only a preview may ask as of another day. */
public final class OnlyInPreview extends OrderRefusal {
    public OnlyInPreview(LocalDate on, LocalDate today) {
        super(Kind.RULE, "on_only_in_preview", Map.of("on", on, "today", today));
    }
}
