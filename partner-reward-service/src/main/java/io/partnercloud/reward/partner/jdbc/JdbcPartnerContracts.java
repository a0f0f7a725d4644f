package io.partnercloud.reward.partner.jdbc;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.reward.partner.ContractFilter;
import io.partnercloud.reward.partner.ContractRefusal;
import io.partnercloud.reward.partner.PartnerContract;
import io.partnercloud.reward.partner.PartnerContract.Terms;
import io.partnercloud.reward.partner.PartnerContracts;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.RewardRate;
import io.partnercloud.reward.partner.RewardScale;
import io.partnercloud.reward.partner.RewardScale.Step;
import io.partnercloud.reward.partner.TaxTreatment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcPartnerContracts implements PartnerContracts {
    private static final ListOrder ORDER = new ListOrder(
            Map.of("signedOn", "signed_on", "number", "number", "lastDay", "last_day"),
            "id",
            PageQuery.Sort.descending("signedOn"));

    private final JdbcClient jdbc;
    private final ListReader lists;

    JdbcPartnerContracts(JdbcClient jdbc, ListReader lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    @Override
    @Transactional
    public void add(PartnerContract contract) {
        var added = jdbc.sql("""
                        insert into contracts (id, partner_id, principal, number, signed_on)
                        values (:id, :partner, :principal, :number, :signedOn)
                        on conflict on constraint contract_numbers_are_unique do nothing
                        """)
                .param("id", contract.id())
                .param("partner", contract.partner().value())
                .param("principal", contract.principal())
                .param("number", contract.number())
                .param("signedOn", contract.signedOn())
                .update();
        if (added == 0) {
            throw new ContractRefusal.NumberTaken(contract.number());
        }
        contract.terms().forEach(terms -> add(contract, terms));
    }

    @Override
    @Transactional
    public void amend(PartnerContract contract, Terms amendment) {
        add(contract, amendment);
    }

    private void add(PartnerContract contract, Terms terms) {
        jdbc.sql("""
                        insert into contract_terms (contract_id, partner_id, valid_from, amendment, tax_treatment)
                        values (:contract, :partner, :from, :amendment, :taxTreatment)
                        """)
                .param("contract", contract.id())
                .param("partner", contract.partner().value())
                .param("from", terms.from())
                .param("amendment", terms.amendment())
                .param("taxTreatment", terms.taxTreatment().name())
                .update();
        terms.rates()
                .forEach((service, scale) -> scale.steps()
                        .forEach(step -> jdbc.sql("""
                        insert into contract_rates (contract_id, valid_from, partner_id, service, above, percent)
                        values (:contract, :from, :partner, :service, :above, :percent)
                        """)
                                .param("contract", contract.id())
                                .param("from", terms.from())
                                .param("partner", contract.partner().value())
                                .param("service", service.name())
                                .param("above", step.from().amount())
                                .param("percent", step.rate().percent())
                                .update()));
    }

    @Override
    @Transactional
    public void end(PartnerContract contract, LocalDate lastDay) {
        jdbc.sql("update contracts set last_day = :lastDay where id = :id")
                .param("lastDay", lastDay)
                .param("id", contract.id())
                .update();
    }

    @Override
    public List<PartnerContract> of(PartnerId partner) {
        return withTerms(jdbc.sql("select * from contracts where partner_id = :partner order by signed_on")
                .param("partner", partner.value())
                .query(Row.as(JdbcPartnerContracts::withoutTerms))
                .list());
    }

    @Override
    public Listing<PartnerContract> list(Scope scope, ContractFilter filter, PageQuery query) {
        var where = Where.inScope(scope, "contracts", filter.partner());
        return lists.read(
                        ListSql.of("select * from contracts", where, ORDER),
                        query,
                        Row.as(JdbcPartnerContracts::withoutTerms))
                .mapAll(this::withTerms);
    }

    private List<PartnerContract> withTerms(List<PartnerContract> contracts) {
        var ids = contracts.stream().map(PartnerContract::id).toList();
        var rates = rates(ids);
        var terms = new HashMap<UUID, List<Terms>>();
        jdbc.sql("select * from contract_terms where contract_id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Row.each(row -> {
                    var contract = row.id("contract_id");
                    terms.computeIfAbsent(contract, _ -> new ArrayList<>())
                            .add(new Terms(
                                    row.textOrNull("amendment"),
                                    row.day("valid_from"),
                                    row.word("tax_treatment", TaxTreatment.class),
                                    rates.getOrDefault(new Agreed(contract, row.day("valid_from")), Map.of())));
                }));
        return contracts.stream()
                .map(contract -> with(contract, terms.getOrDefault(contract.id(), List.of())))
                .toList();
    }

    private record Agreed(UUID contract, LocalDate from) {}

    private Map<Agreed, Map<CloudService, RewardScale>> rates(Collection<UUID> contracts) {
        var steps = new HashMap<Agreed, Map<CloudService, List<Step>>>();
        jdbc.sql("select * from contract_rates where contract_id = any(:ids) order by above")
                .param("ids", contracts.toArray(UUID[]::new))
                .query(Row.each(row -> steps.computeIfAbsent(
                                new Agreed(row.id("contract_id"), row.day("valid_from")),
                                _ -> new EnumMap<>(CloudService.class))
                        .computeIfAbsent(row.word("service", CloudService.class), _ -> new ArrayList<>())
                        .add(new Step(row.money("above"), new RewardRate(row.decimal("percent"))))));
        var rates = new HashMap<Agreed, Map<CloudService, RewardScale>>();
        steps.forEach((agreed, services) -> services.forEach(
                (service, each) -> rates.computeIfAbsent(agreed, _ -> new EnumMap<>(CloudService.class))
                        .put(service, new RewardScale(each))));
        return rates;
    }

    private static PartnerContract withoutTerms(Row row) {
        return new PartnerContract(
                row.id("id"),
                row.id("partner_id", PartnerId::new),
                row.text("principal"),
                row.text("number"),
                row.day("signed_on"),
                row.dayOrNull("last_day"),
                List.of());
    }

    private static PartnerContract with(PartnerContract head, List<Terms> terms) {
        return new PartnerContract(
                head.id(), head.partner(), head.principal(), head.number(), head.signedOn(), head.lastDay(), terms);
    }
}
