package io.partnercloud.reward.partner;

import io.partnercloud.contracts.values.CloudService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sub-agent contract: it holds from the day it is signed until a later one is signed, and names the rates (PRT-3). */
public record PartnerContract(
        UUID id, PartnerId partner, String number, LocalDate signedOn, TaxTreatment taxTreatment, List<Term> terms) {

    /** The rate of one service from a day on; without a last day it holds for good. */
    public record Term(
            CloudService service,
            RewardRate rate,
            LocalDate from,
            @Nullable LocalDate to) {
        boolean holdsOn(LocalDate date) {
            return !date.isBefore(from) && (to == null || !date.isAfter(to));
        }
    }

    public PartnerContract {
        terms = terms.stream()
                .sorted(Comparator.comparing(Term::service).thenComparing(Term::from))
                .toList();
    }

    /** A contract whose rates hold from the day it is signed. */
    public static PartnerContract signed(
            UUID id,
            PartnerId partner,
            String number,
            LocalDate signedOn,
            TaxTreatment taxTreatment,
            Map<CloudService, RewardRate> rates) {
        var terms = rates.entrySet().stream()
                .map(rate -> new Term(rate.getKey(), rate.getValue(), signedOn, null))
                .toList();
        return new PartnerContract(id, partner, number, signedOn, taxTreatment, terms);
    }

    /** The contract in force on the date: the one signed last, not after it. */
    public static Optional<PartnerContract> inForce(Collection<PartnerContract> contracts, LocalDate date) {
        return contracts.stream()
                .filter(contract -> !contract.signedOn.isAfter(date))
                .max(Comparator.comparing(PartnerContract::signedOn));
    }

    /** Empty where the contract names no rate for the service on that date: the reward is then held (RWD-2). */
    public Optional<RewardRate> rateOf(CloudService service, LocalDate date) {
        return terms.stream()
                .filter(term -> term.service() == service && term.holdsOn(date))
                .max(Comparator.comparing(Term::from))
                .map(Term::rate);
    }

    /** The rates that held on the day of signing, in percent. */
    Map<CloudService, BigDecimal> ratesAtSigning() {
        var rates = new EnumMap<CloudService, BigDecimal>(CloudService.class);
        terms.stream()
                .filter(term -> term.holdsOn(signedOn))
                .forEach(term -> rates.put(term.service(), term.rate().percent()));
        return rates;
    }
}
