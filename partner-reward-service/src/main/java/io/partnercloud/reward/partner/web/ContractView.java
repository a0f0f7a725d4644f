package io.partnercloud.reward.partner.web;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.reward.partner.PartnerContract;
import io.partnercloud.reward.partner.PartnerContract.Terms;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.RewardRate;
import io.partnercloud.reward.partner.TaxTreatment;
import io.partnercloud.reward.principal.Principal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A contract (RWD-11): {@code taxTreatment} as agreed upon last, {@code rates} by service and day, and how they came about. */
record ContractView(
        PartnerId partner,
        String number,
        LocalDate signedOn,
        @Nullable LocalDate lastDay,
        PrincipalView principal,
        TaxTreatment taxTreatment,
        List<RateView> rates,
        List<AmendmentView> amendments) {

    /** The provider's own company that is the other side; name and INN are null until billing-service has told of it. */
    record PrincipalView(
            String code, @Nullable String name, @Nullable String inn) {
        static PrincipalView of(String code, @Nullable Principal known) {
            return known == null
                    ? new PrincipalView(code, null, null)
                    : new PrincipalView(code, known.name(), known.inn());
        }
    }

    /** The rate of one service, in percent, and the days on which it holds. */
    record RateView(
            CloudService service,
            RewardRate percent,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** Terms that stand from a day on in place of all before. */
    record AmendmentView(
            String number, LocalDate from, TaxTreatment taxTreatment, Map<CloudService, RewardRate> rates) {}

    static ContractView of(PartnerContract contract, Map<String, Principal> principals) {
        return new ContractView(
                contract.partner(),
                contract.number(),
                contract.signedOn(),
                contract.lastDay(),
                PrincipalView.of(contract.principal(), principals.get(contract.principal())),
                contract.terms().getLast().taxTreatment(),
                rates(contract),
                contract.terms().stream()
                        .flatMap(terms -> amendment(terms).stream())
                        .toList());
    }

    private static List<AmendmentView> amendment(Terms terms) {
        return terms.amendment() == null
                ? List.of()
                : List.of(new AmendmentView(
                        terms.amendment(), terms.from(), terms.taxTreatment(), new TreeMap<>(terms.rates())));
    }

    private static List<RateView> rates(PartnerContract contract) {
        var rates = new ArrayList<RateView>();
        for (CloudService service : CloudService.values()) {
            @Nullable RateView running = null;
            for (Terms terms : contract.terms()) {
                @Nullable RewardRate rate = terms.rates().get(service);
                if (running != null && !running.percent().equals(rate)) {
                    rates.add(through(running, terms.from().minusDays(1)));
                    running = null;
                }
                if (running == null && rate != null) {
                    running = new RateView(service, rate, terms.from(), null);
                }
            }
            if (running != null) {
                rates.add(through(running, contract.lastDay()));
            }
        }
        return rates;
    }

    private static RateView through(RateView rate, @Nullable LocalDate day) {
        return new RateView(rate.service(), rate.percent(), rate.from(), day);
    }
}
