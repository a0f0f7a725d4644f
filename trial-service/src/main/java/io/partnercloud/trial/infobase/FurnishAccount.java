package io.partnercloud.trial.infobase;

import io.partnercloud.platform.reference.Products;
import io.partnercloud.trial.account.Account;
import io.partnercloud.trial.account.AccountEvent;
import io.partnercloud.trial.account.AccountFollower;
import io.partnercloud.trial.provisioning.ContentsQueue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Gives a new account its infobases and users, and one that has got more products or users what it lacks (CLI-3, CLI-8). */
@Service
class FurnishAccount implements AccountFollower {
    private final Contents contents;
    private final ContentsQueue queue;
    private final Products products;
    private final Clock clock;

    FurnishAccount(Contents contents, ContentsQueue queue, Products products, Clock clock) {
        this.contents = contents;
        this.queue = queue;
        this.products = products;
        this.clock = clock;
    }

    @Override
    public void hear(Account after, AccountEvent event) {
        var asked = after.client().parameters();
        switch (event) {
            case AccountEvent.TrialBegun _ -> furnish(after, asked.products(), asked.users());
            case AccountEvent.ParametersReplaced(var before, var now) -> {
                var had = Math.max(
                        before.users(), contents.countUsers(after.client().id()));
                furnish(after, now.without(before.products()), now.users() - had);
            }
            default -> {} // nothing else changes what there is
        }
    }

    /** A place that somebody has left stays free until somebody is named for it. */
    private void furnish(Account account, List<String> configurations, int users) {
        var client = account.client().id();
        contents.addInfobases(client, configurations, products.names(LocalDate.now(clock)));
        contents.addUsers(client, users);
        queue.enqueueContents(client, contents.touch(client));
    }
}
