package io.partnercloud.trial.infobase;

import io.partnercloud.trial.account.Account;
import io.partnercloud.trial.account.AccountEvent;
import io.partnercloud.trial.account.AccountFollower;
import org.springframework.stereotype.Service;

/** Gives a new account its infobases and users. */
@Service
class FurnishAccount implements AccountFollower {
    private final Contents contents;

    FurnishAccount(Contents contents) {
        this.contents = contents;
    }

    @Override
    public void hear(Account after, AccountEvent event) {
        if (event instanceof AccountEvent.TrialBegun) {
            contents.furnish(after.client());
        }
    }
}
