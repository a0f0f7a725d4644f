package io.partnercloud.trial.request;

import io.partnercloud.platform.reference.Products;
import io.partnercloud.trial.account.ChangeAccount;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.account.Parameters;
import io.partnercloud.trial.account.TrialRules;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what a trial holds, free and at once (TRL-9). */
@Service
public class ChangeTrialParameters {
    private final ChangeAccount changeAccount;
    private final Products products;
    private final TrialRules rules;
    private final Clock clock;

    ChangeTrialParameters(ChangeAccount changeAccount, Products products, TrialRules rules, Clock clock) {
        this.changeAccount = changeAccount;
        this.products = products;
        this.rules = rules;
        this.clock = clock;
    }

    /** A client that pays is told so first, whatever it asked for: its subscription is changed elsewhere. */
    @Transactional
    public void change(ClientId client, Parameters parameters) {
        changeAccount.change(client, account -> {
            var change = account.tryOut(parameters);
            TrialLimits.check(parameters, rules, products.rented(LocalDate.now(clock)));
            return change;
        });
    }
}
