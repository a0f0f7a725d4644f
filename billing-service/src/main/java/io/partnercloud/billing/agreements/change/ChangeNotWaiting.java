package io.partnercloud.billing.agreements.change;

import java.util.Map;

/** The change holds already or never will: nothing can be done about it any more. */
public final class ChangeNotWaiting extends ChangeRefusal {
    ChangeNotWaiting(SubscriptionChange change) {
        super(
                Kind.CONFLICT,
                "change_not_waiting",
                Map.of("change", change.request().id()));
    }
}
