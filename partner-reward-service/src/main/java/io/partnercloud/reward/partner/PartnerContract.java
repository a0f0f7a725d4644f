package io.partnercloud.reward.partner;

import io.partnercloud.contracts.partner.RateStep;
import io.partnercloud.contracts.values.CloudService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The sub-agent contract with one of the provider's own companies: it holds from the day it is signed through its last day,
 * if it has one (PRT-3, RWD-11). {@code principal} is that company's code; the first of the terms are the contract's own.
 */
public record PartnerContract(
        UUID id,
        PartnerId partner,
        String principal,
        String number,
        LocalDate signedOn,
        @Nullable LocalDate lastDay,
        List<Terms> terms) {

    /** What is agreed upon from a day on; an amendment states all of it anew. {@code amendment} is its number, null for the contract's own. */
    public record Terms(
            @Nullable String amendment,
            LocalDate from,
            TaxTreatment taxTreatment,
            Map<CloudService, RewardScale> rates) {
        public Terms {
            rates = Map.copyOf(rates);
        }

        /** In percent, where nothing has been paid yet in the month. */
        Map<CloudService, BigDecimal> percents() {
            var percents = new EnumMap<CloudService, BigDecimal>(CloudService.class);
            rates.forEach(
                    (service, scale) -> percents.put(service, scale.first().percent()));
            return percents;
        }

        /** The higher steps of each service that has such, as others are told of them. */
        List<RateStep> steps() {
            return new TreeMap<>(rates)
                    .entrySet().stream()
                            .flatMap(each -> each.getValue().higher().stream()
                                    .map(step -> new RateStep(
                                            each.getKey(),
                                            step.from(),
                                            step.rate().percent())))
                            .toList();
        }
    }

    public PartnerContract {
        terms = terms.stream().sorted(Comparator.comparing(Terms::from)).toList();
    }

    /** A contract whose terms hold from the day it is signed. */
    public static PartnerContract signed(
            UUID id,
            PartnerId partner,
            String principal,
            String number,
            LocalDate signedOn,
            TaxTreatment taxTreatment,
            Map<CloudService, RewardScale> rates) {
        var terms = new Terms(null, signedOn, taxTreatment, rates);
        return new PartnerContract(id, partner, principal, number, signedOn, null, List.of(terms));
    }

    /** The contract in force on the date: no two are at once. */
    public static Optional<PartnerContract> inForce(Collection<PartnerContract> contracts, LocalDate date) {
        return contracts.stream().filter(contract -> contract.holdsOn(date)).findFirst();
    }

    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(signedOn) && (lastDay == null || !date.isAfter(lastDay));
    }

    /** Empty where the contract names no rate for the service on that date: the reward is then held (RWD-2). */
    public Optional<RewardScale> rateOf(CloudService service, LocalDate date) {
        return termsOn(date)
                .flatMap(agreed -> Optional.ofNullable(agreed.rates().get(service)));
    }

    /** Empty before the contract is signed. */
    public Optional<Terms> termsOn(LocalDate date) {
        return terms.stream().filter(each -> !each.from().isAfter(date)).reduce((_, later) -> later);
    }

    /** The contract with other terms from a day on, never from one before {@code open}, the first that is not closed (RWD-11). */
    PartnerContract amended(Terms amendment, LocalDate open) {
        var from = amendment.from();
        requireOpen(from, open);
        if (!holdsOn(from)) {
            throw new ContractRefusal.NotInForce(number, from);
        }
        for (Terms other : terms) {
            if (other.from().equals(from)) {
                throw new ContractRefusal.TermsBeginOnThatDay(number, from);
            }
            if (other.amendment() != null && other.amendment().equals(amendment.amendment())) {
                throw new ContractRefusal.AmendmentNumberTaken(number, other.amendment());
            }
        }
        var more = new ArrayList<>(terms);
        more.add(amendment);
        return new PartnerContract(id, partner, principal, number, signedOn, lastDay, more);
    }

    /** The contract with a last day: the day before the first open one, or a later one (RWD-11). */
    PartnerContract ended(LocalDate day, LocalDate open) {
        requireOpen(day.plusDays(1), open);
        if (lastDay != null) {
            throw new ContractRefusal.AlreadyEnded(number, lastDay);
        }
        if (day.isBefore(signedOn)) {
            throw new ContractRefusal.NotInForce(number, day);
        }
        return new PartnerContract(id, partner, principal, number, signedOn, day, terms);
    }

    /**
     * This contract as it is once another follows it: it ends the day before, unless it ended earlier. A gap that an end has
     * left may be closed however long ago it was: nothing was earned in it.
     */
    PartnerContract followedBy(LocalDate successorSignedOn, LocalDate open) {
        if (!successorSignedOn.isAfter(signedOn)) {
            throw new ContractRefusal.NotAfterTheOneBefore(number, signedOn);
        }
        if (lastDay == null) {
            return ended(successorSignedOn.minusDays(1), open);
        }
        if (!successorSignedOn.isAfter(lastDay)) {
            throw new ContractRefusal.NotAfterTheOneBefore(number, lastDay);
        }
        return this;
    }

    private static void requireOpen(LocalDate from, LocalDate open) {
        if (from.isBefore(open)) {
            throw new ContractRefusal.ReachesIntoClosedMonth(from, open);
        }
    }
}
