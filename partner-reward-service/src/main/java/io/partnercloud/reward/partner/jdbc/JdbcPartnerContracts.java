package io.partnercloud.reward.partner.jdbc;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.reward.partner.PartnerContract;
import io.partnercloud.reward.partner.PartnerContract.Term;
import io.partnercloud.reward.partner.PartnerContracts;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.PartnerRefusal;
import io.partnercloud.reward.partner.RewardRate;
import io.partnercloud.reward.partner.TaxTreatment;
import java.util.ArrayList;
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
    private final JdbcClient jdbc;

    JdbcPartnerContracts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void add(PartnerContract contract) {
        var added = jdbc.sql("""
                        insert into contracts (id, partner_id, number, signed_on, tax_treatment)
                        values (:id, :partner, :number, :signedOn, :taxTreatment)
                        on conflict on constraint contract_numbers_are_unique do nothing
                        """)
                .param("id", contract.id())
                .param("partner", contract.partner().value())
                .param("number", contract.number())
                .param("signedOn", contract.signedOn())
                .param("taxTreatment", contract.taxTreatment().name())
                .update();
        if (added == 0) {
            throw new PartnerRefusal.ContractNumberTaken(contract.number());
        }
        contract.terms().forEach(term -> add(contract, term));
    }

    private void add(PartnerContract contract, Term term) {
        jdbc.sql("""
                        insert into contract_rates (contract_id, partner_id, service, percent, valid_from, valid_to)
                        values (:contract, :partner, :service, :percent, :from, :to)
                        """)
                .param("contract", contract.id())
                .param("partner", contract.partner().value())
                .param("service", term.service().name())
                .param("percent", term.rate().percent())
                .param("from", term.from())
                .param("to", term.to())
                .update();
    }

    @Override
    public List<PartnerContract> of(PartnerId partner) {
        var terms = terms(partner);
        return jdbc.sql("select * from contracts where partner_id = :partner order by signed_on")
                .param("partner", partner.value())
                .query(Row.as(row -> contract(row, terms)))
                .list();
    }

    private Map<UUID, List<Term>> terms(PartnerId partner) {
        var terms = new HashMap<UUID, List<Term>>();
        jdbc.sql("select * from contract_rates where partner_id = :partner order by service, valid_from")
                .param("partner", partner.value())
                .query(Row.each(row -> terms.computeIfAbsent(row.id("contract_id"), _ -> new ArrayList<>())
                        .add(term(row))));
        return terms;
    }

    private static Term term(Row row) {
        return new Term(
                row.word("service", CloudService.class),
                new RewardRate(row.decimal("percent")),
                row.day("valid_from"),
                row.dayOrNull("valid_to"));
    }

    private static PartnerContract contract(Row row, Map<UUID, List<Term>> terms) {
        var id = row.id("id");
        return new PartnerContract(
                id,
                row.id("partner_id", PartnerId::new),
                row.text("number"),
                row.day("signed_on"),
                row.word("tax_treatment", TaxTreatment.class),
                terms.getOrDefault(id, List.of()));
    }
}
