package io.partnercloud.trial.infobase;

import io.partnercloud.platform.reference.ProductNames;
import io.partnercloud.platform.reference.Products;
import io.partnercloud.trial.account.Account;
import io.partnercloud.trial.account.AccountEvent;
import io.partnercloud.trial.account.AccountFollower;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Gives a new account its infobases and users, and one that has got more products or users what it lacks (CLI-3, CLI-8). */
@Service
class FurnishAccount implements AccountFollower {
    private final Contents contents;
    private final Products products;
    private final Clock clock;

    FurnishAccount(Contents contents, Products products, Clock clock) {
        this.contents = contents;
        this.products = products;
        this.clock = clock;
    }

    @Override
    public void hear(Account after, AccountEvent event) {
        switch (event) {
            case AccountEvent.TrialBegun _ ->
                contents.furnish(after.client(), after.client().parameters().products(), names());
            case AccountEvent.ParametersReplaced(var before, var now) ->
                contents.furnish(after.client(), now.without(before.products()), names());
            default -> {} // nothing else changes what there is
        }
    }

    private ProductNames names() {
        return products.names(LocalDate.now(clock));
    }
}
