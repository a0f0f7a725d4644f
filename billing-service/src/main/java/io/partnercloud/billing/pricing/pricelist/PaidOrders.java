package io.partnercloud.billing.pricing.pricelist;

import io.partnercloud.billing.pricing.price.ListedParameters;
import io.partnercloud.contracts.values.ClientLogin;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What all paid subscriptions of a tariff have ordered, as sets: how many have the same. */
public interface PaidOrders {

    /** The subscriptions of a tariff whose first invoice on or after {@code from} begins before {@code until}; null: whenever. */
    record Reach(String tariff, LocalDate from, @Nullable LocalDate until) {}

    /** So many subscriptions have ordered exactly this; {@code key} finds them again. */
    record Group(String key, ListedParameters parameters, long count) {}

    /** A paid subscription that has ordered what its group has; its first invoice begins on {@code from}. */
    record Member(String key, ClientLogin client, String name, LocalDate from) {}

    /** One group after the other, so that not all of them are in memory at once. */
    void forEach(Reach reach, Consumer<Group> action);

    /** At most so many subscriptions of these groups, in the order of the keys. */
    List<Member> membersOf(Reach reach, List<String> keys, int limit);
}
