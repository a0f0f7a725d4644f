package io.partnercloud.billing.agreements.change;

import java.util.Map;
import java.util.UUID;

/** There is no such change, or it is another partner's client's, which must look the same (PRT-11). */
public final class ChangeUnknown extends ChangeRefusal {
    public ChangeUnknown(UUID id) {
        super(Kind.UNKNOWN, "change_unknown", Map.of("change", id));
    }
}
