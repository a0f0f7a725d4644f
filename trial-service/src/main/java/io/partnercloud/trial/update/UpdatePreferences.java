package io.partnercloud.trial.update;

import io.partnercloud.trial.account.Account;
import io.partnercloud.trial.account.ClientId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What clients have said about their updates. */
public interface UpdatePreferences {
    /**
     * @param hour of Moscow at which they may begin; null where nothing was said
     * @param infobases that are updated by themselves
     */
    record Preferences(@Nullable Integer hour, List<UUID> infobases, long version) {
        public Preferences {
            infobases = List.copyOf(infobases);
        }
    }

    /** An infobase as far as its updates go. */
    record Updatable(UUID id, String name, boolean canBeUpdated) {}

    Preferences of(ClientId client);

    List<Updatable> infobases(ClientId client);

    /** Those infobases are updated by themselves from now on, and no others. */
    void set(ClientId client, int hour, Set<UUID> infobases);

    /** Whether the client goes first, and at any hour. */
    static boolean isPremium(Account.Opened account) {
        var paid = account.paid();
        return paid != null && paid.rented().premium();
    }
}
