package io.partnercloud.reward.partner;

import io.partnercloud.contracts.partner.ContractAmended;
import io.partnercloud.contracts.partner.ContractEnded;
import io.partnercloud.contracts.values.Ids;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.reward.partner.ConcludeContract.Agreement;
import io.partnercloud.reward.partner.PartnerContract.Terms;
import io.partnercloud.reward.principal.Principal;
import io.partnercloud.reward.principal.Principals;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A partner's contract gets other terms, an end or a successor; what was earned in the open month is counted anew (RWD-11). */
@Service
public class ChangeContract {
    private final Partners partners;
    private final PartnerContracts contracts;
    private final Principals principals;
    private final RewardBooks books;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ChangeContract(
            Partners partners,
            PartnerContracts contracts,
            Principals principals,
            RewardBooks books,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.partners = partners;
        this.contracts = contracts;
        this.principals = principals;
        this.books = books;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public PartnerContract amend(PartnerId partner, Terms amendment) {
        var open = books.holdOpenDay();
        var held = held(partner);
        var contract = PartnerContract.inForce(held, amendment.from()).orElse(held.getLast());
        var amended = contract.amended(amendment, open);
        contracts.amend(amended, amendment);
        books.recount(partner, amendment.from());
        outbox.append(new ContractAmended(
                partner.value(),
                contract.number(),
                String.valueOf(amendment.amendment()),
                amendment.from(),
                amendment.percents(),
                amendment.steps(),
                amendment.taxTreatment().name()));
        record(
                "contract.amended",
                partner,
                null,
                contract.termsOn(amendment.from()).orElse(null),
                amendment);
        return amended;
    }

    @Transactional
    public PartnerContract end(PartnerId partner, LocalDate lastDay, String reason) {
        var open = books.holdOpenDay();
        var contract = held(partner).getLast();
        var ended = contract.ended(lastDay, open);
        contracts.end(ended, lastDay);
        books.recount(partner, lastDay.plusDays(1));
        outbox.append(new ContractEnded(partner.value(), contract.number(), lastDay, reason));
        record("contract.ended", partner, reason, null, Map.of("contract", contract.number(), "lastDay", lastDay));
        return ended;
    }

    /** Another contract follows the last one. */
    @Transactional
    public PartnerContract succeed(PartnerId partner, Agreement agreement) {
        var open = books.holdOpenDay();
        var before = held(partner).getLast();
        var ended = before.followedBy(agreement.signedOn(), open);
        if (before.lastDay() == null) {
            contracts.end(ended, agreement.signedOn().minusDays(1));
        }
        var contract = agreement.contract(
                Ids.at(clock.instant()),
                partner,
                principals.current().map(Principal::code).orElseThrow(ContractRefusal.PrincipalUnknown::new));
        contracts.add(contract);
        books.recount(partner, agreement.signedOn());
        outbox.append(ContractFacts.signed(contract));
        record("contract.succeeded", partner, null, Map.of("contract", before.number()), agreement);
        return contract;
    }

    /** Whoever is a partner has signed at least once. */
    private List<PartnerContract> held(PartnerId partner) {
        if (!partners.contains(partner)) {
            throw new PartnerRefusal.Unknown(partner);
        }
        return contracts.of(partner);
    }

    private void record(
            String action, PartnerId partner, @Nullable String reason, @Nullable Object before, Object after) {
        audit.record(action, "partner:" + partner, reason, before, after);
    }
}
