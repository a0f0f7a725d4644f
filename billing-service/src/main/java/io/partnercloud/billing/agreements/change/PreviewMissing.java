package io.partnercloud.billing.agreements.change;

import java.util.Map;

/** CHG-4: a confirmation names the preview that was shown. */
public final class PreviewMissing extends ChangeRefusal {
    public PreviewMissing() {
        super(Kind.RULE, "preview_missing", Map.of());
    }
}
