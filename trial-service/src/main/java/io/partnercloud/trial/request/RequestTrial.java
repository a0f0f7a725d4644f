package io.partnercloud.trial.request;

import io.partnercloud.contracts.values.Ids;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.platform.reference.Products;
import io.partnercloud.trial.account.AccountRefusal;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.account.Purpose;
import io.partnercloud.trial.account.TrialRules;
import io.partnercloud.trial.request.Admission.Admitted;
import io.partnercloud.trial.request.Admission.NeedsOperator;
import io.partnercloud.trial.request.Admission.Refused;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a request for a trial (TRL-2): it begins at once, waits for an operator, or is refused. */
@Service
public class RequestTrial {
    private final TrialRequests requests;
    private final Products products;
    private final TrialRules rules;
    private final BeginTrial beginTrial;
    private final Outbox outbox;
    private final Clock clock;

    RequestTrial(
            TrialRequests requests,
            Products products,
            TrialRules rules,
            BeginTrial beginTrial,
            Outbox outbox,
            Clock clock) {
        this.requests = requests;
        this.products = products;
        this.rules = rules;
        this.beginTrial = beginTrial;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * A partner is told the refusal. The site is not, because its visitor could learn whose client somebody is: there
     * the request is kept as rejected, for operators to see.
     */
    @Transactional
    public TrialRequest request(TrialWish wish) {
        var asked = wish.asked(new ClientId(Ids.at(clock.instant())), LocalDate.now(clock));
        TrialLimits.check(wish.parameters(), rules, products.rented(asked.askedOn()));
        return switch (admission(asked)) {
            case Admitted(var partner) -> {
                var accepted = new TrialRequest.Accepted(asked.ofPartner(partner), 0);
                take(accepted);
                beginTrial.begin(accepted.asked().client());
                yield accepted;
            }
            case NeedsOperator(var partner, var reason) -> {
                var waiting = new TrialRequest.Waiting(asked.ofPartner(partner), reason, 0);
                take(waiting);
                yield waiting;
            }
            case Refused(var refusal) ->
                switch (asked.origin()) {
                    case CABINET -> throw refusal;
                    case SITE -> {
                        var rejected = new TrialRequest.Rejected(asked, refusal.code(), 0);
                        requests.add(rejected);
                        yield rejected;
                    }
                };
        };
    }

    private Admission admission(Asked asked) {
        var client = asked.client();
        var partner = client.partner();
        if (client.purpose() == Purpose.OWN_USE && partner != null && requests.hasActiveOwnUse(partner)) {
            return new Refused(new AccountRefusal.OwnUseTrialAlreadyActive());
        }
        var inn = client.company().inn();
        var standing = inn == null ? InnStanding.UNHEARD_OF : requests.standing(inn);
        return Admission.decide(standing, partner, asked.askedOn(), rules);
    }

    private void take(TrialRequest request) {
        requests.add(request);
        outbox.append(RequestContract.requested(request.asked()));
    }
}
