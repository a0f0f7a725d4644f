package io.partnercloud.billing.agreements.change;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.billing.pricing.price.ServiceParameters;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change that was asked for (CHG-1). Its type says whether it waits for its surcharge, holds, or never will. */
public sealed interface SubscriptionChange {
    Request request();

    /** CHG-2: it holds once the surcharge is paid. */
    record Waiting(Request request, InvoiceNumber surcharge) implements SubscriptionChange {}

    /** It holds from that day; {@code credit} is what it gave back, if it did (CHG-3). */
    record Applied(
            Request request,
            @Nullable InvoiceNumber surcharge,
            @Nullable UUID credit,
            LocalDate effectiveOn) implements SubscriptionChange {}

    /** It never held. */
    record Cancelled(Request request, @Nullable InvoiceNumber surcharge, Reason reason, LocalDate on)
            implements SubscriptionChange {}

    /** What was asked for; {@code difference} is what it costs, negative where it gives back. */
    record Request(
            UUID id,
            SubscriptionId subscription,
            ClientId client,
            ServiceParameters parameters,
            Money monthly,
            Money difference,
            LocalDate on,
            String by) {}

    /** Why a change never held. */
    enum Reason {
        /** Another one was asked for in its place (CHG-4). */
        REPLACED,
        /** The surcharge was not paid by its due date (CHG-2). */
        UNPAID,
        /** It was withdrawn by whoever may ask for one. */
        WITHDRAWN,
        /** The subscription is over. */
        SUBSCRIPTION_ENDED
    }

    /** @throws ChangeRefusal.NotWaiting because only what still waits can begin to hold or be cancelled */
    default Waiting requireWaiting() {
        return switch (this) {
            case Waiting waiting -> waiting;
            case Applied _, Cancelled _ -> throw new ChangeRefusal.NotWaiting(this);
        };
    }
}
