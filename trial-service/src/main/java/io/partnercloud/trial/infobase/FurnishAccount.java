package io.partnercloud.trial.infobase;

import io.partnercloud.platform.reference.Products;
import io.partnercloud.trial.account.Account;
import io.partnercloud.trial.account.AccountEvent;
import io.partnercloud.trial.account.AccountFollower;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Gives a new account its infobases and users. */
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
        if (event instanceof AccountEvent.TrialBegun) {
            contents.furnish(after.client(), products.names(LocalDate.now(clock)));
        }
    }
}
