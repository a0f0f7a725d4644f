package io.partnercloud.billing.agreements.change;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** Why a subscription is not changed. */
public abstract sealed class ChangeRefusal extends Refusal
        permits ChangeNotWaiting, ChangesNothing, PreviewMissing, PreviewStale, ChangeUnknown {
    ChangeRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }
}
