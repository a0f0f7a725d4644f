package io.partnercloud.reward.partner.web;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.reward.partner.PartnerContract;
import io.partnercloud.reward.partner.PartnerContract.Terms;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.RewardRate;
import io.partnercloud.reward.partner.RewardScale;
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

    /** The rate of one service, in percent, the days on which it holds, and what is earned above which sum of a month. */
    record RateView(
            CloudService service,
            RewardRate percent,
            LocalDate from,
            @Nullable LocalDate to,
            List<StepView> steps) {
        private static RateView of(CloudService service, RewardScale scale, LocalDate from, @Nullable LocalDate to) {
            return new RateView(
                    service,
                    scale.first(),
                    from,
                    to,
                    scale.higher().stream().map(StepView::of).toList());
        }
    }

    /** What is paid for the service above this sum in a month earns this rate. */
    record StepView(Money from, RewardRate percent) {
        static StepView of(RewardScale.Step step) {
            return new StepView(step.from(), step.rate());
        }
    }

    /** Terms that stand from a day on in place of all before. */
    record AmendmentView(
            String number,
            LocalDate from,
            TaxTreatment taxTreatment,
            Map<CloudService, RewardRate> rates,
            Map<CloudService, List<StepView>> steps) {
        static AmendmentView of(String number, Terms terms) {
            var rates = new TreeMap<CloudService, RewardRate>();
            var steps = new TreeMap<CloudService, List<StepView>>();
            terms.rates().forEach((service, scale) -> {
                rates.put(service, scale.first());
                if (!scale.isFlat()) {
                    steps.put(service, scale.higher().stream().map(StepView::of).toList());
                }
            });
            return new AmendmentView(number, terms.from(), terms.taxTreatment(), rates, steps);
        }
    }

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
        return terms.amendment() == null ? List.of() : List.of(AmendmentView.of(terms.amendment(), terms));
    }

    private static List<RateView> rates(PartnerContract contract) {
        var rates = new ArrayList<RateView>();
        for (CloudService service : CloudService.values()) {
            @Nullable RewardScale running = null;
            var since = contract.signedOn();
            for (Terms terms : contract.terms()) {
                @Nullable RewardScale scale = terms.rates().get(service);
                if (running != null && !running.equals(scale)) {
                    rates.add(RateView.of(service, running, since, terms.from().minusDays(1)));
                    running = null;
                }
                if (running == null && scale != null) {
                    running = scale;
                    since = terms.from();
                }
            }
            if (running != null) {
                rates.add(RateView.of(service, running, since, contract.lastDay()));
            }
        }
        return rates;
    }
}
