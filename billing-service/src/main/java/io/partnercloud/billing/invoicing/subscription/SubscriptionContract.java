package io.partnercloud.billing.invoicing.subscription;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.pricing.price.CountedParameters;
import io.partnercloud.billing.pricing.price.IndividualParameters;
import io.partnercloud.billing.pricing.price.RentParameters;
import io.partnercloud.billing.pricing.price.ServiceParameters;
import io.partnercloud.contracts.billing.BillingEvent;
import io.partnercloud.contracts.billing.RentedParameters;
import io.partnercloud.contracts.billing.SubscriptionActivated;
import io.partnercloud.contracts.billing.SubscriptionChanged;
import io.partnercloud.contracts.billing.SubscriptionEnded;
import io.partnercloud.contracts.billing.SubscriptionExtended;
import io.partnercloud.contracts.billing.SubscriptionShortened;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to subscriptions, in the words that other services hear. */
public final class SubscriptionContract {
    private SubscriptionContract() {}

    public static BillingEvent of(Client client, Subscription.Event event) {
        return switch (event) {
            case Subscription.Event.Activated(var active) ->
                new SubscriptionActivated(
                        client.id().value(),
                        client.login(),
                        client.partner(),
                        active.terms().service(),
                        active.terms().tariff(),
                        active.contractDate(),
                        active.paidThrough(),
                        active.terms().monthly(),
                        active.terms().parameters().premium(),
                        rented(active.terms().parameters()));
            case Subscription.Event.Changed(var changed, var effectiveOn) ->
                new SubscriptionChanged(
                        client.id().value(),
                        client.login(),
                        client.partner(),
                        changed.terms().service(),
                        effectiveOn,
                        changed.terms().monthly(),
                        connections(changed.terms().parameters()),
                        products(changed.terms().parameters()),
                        changed.terms().parameters().premium(),
                        rented(changed.terms().parameters()));
            case Subscription.Event.Extended(var active) ->
                new SubscriptionExtended(
                        client.id().value(),
                        client.login(),
                        client.partner(),
                        active.terms().service(),
                        active.paidThrough());
        };
    }

    public static BillingEvent shortened(Client client, Subscription.Active unpaid) {
        return new SubscriptionShortened(
                client.id().value(),
                client.login(),
                client.partner(),
                unpaid.terms().service(),
                unpaid.paidThrough());
    }

    public static BillingEvent ended(Client client, Subscription.Ended ended, String reason) {
        return new SubscriptionEnded(
                client.id().value(),
                client.login(),
                client.partner(),
                ended.terms().service(),
                ended.endedOn(),
                reason);
    }

    /** CLI-8. What the account is furnished by; only the rent's. */
    private static @Nullable RentedParameters rented(ServiceParameters parameters) {
        return switch (parameters) {
            case RentParameters rent -> rented(rent);
            case CountedParameters _, IndividualParameters _ -> null;
        };
    }

    private static RentedParameters rented(RentParameters rent) {
        var extras = rent.extras();
        return new RentedParameters(
                rent.configurations(),
                Math.toIntExact(rent.connections()),
                extras.infobases(),
                extras.infobaseGb(),
                extras.fileGb(),
                extras.terminalAccess(),
                extras.publishedInfobases(),
                extras.exchangeServer(),
                extras.premium());
    }

    private static int connections(ServiceParameters parameters) {
        return switch (parameters) {
            case RentParameters rent -> Math.toIntExact(rent.connections());
            case CountedParameters counted ->
                counted.items().values().stream().mapToInt(Integer::intValue).sum();
            case IndividualParameters _ -> 0; // agreed in words
        };
    }

    private static List<String> products(ServiceParameters parameters) {
        return switch (parameters) {
            case RentParameters rent -> rent.configurations();
            case CountedParameters counted -> List.copyOf(counted.items().keySet());
            case IndividualParameters individual -> List.of(individual.description());
        };
    }
}
