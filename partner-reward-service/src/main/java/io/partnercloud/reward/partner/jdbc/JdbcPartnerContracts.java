package io.partnercloud.reward.partner.jdbc;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.reward.partner.ContractNumberTaken;
import io.partnercloud.reward.partner.PartnerContract;
import io.partnercloud.reward.partner.PartnerContract.Term;
import io.partnercloud.reward.partner.PartnerContracts;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.RewardRate;
import io.partnercloud.reward.partner.TaxTreatment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
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
            throw new ContractNumberTaken(contract.number());
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
                .query((row, _) -> contract(row, terms))
                .list();
    }

    private Map<UUID, List<Term>> terms(PartnerId partner) {
        var terms = new HashMap<UUID, List<Term>>();
        RowCallbackHandler collect =
                row -> terms.computeIfAbsent(row.getObject("contract_id", UUID.class), _ -> new ArrayList<>())
                        .add(term(row));
        jdbc.sql("select * from contract_rates where partner_id = :partner order by service, valid_from")
                .param("partner", partner.value())
                .query(collect);
        return terms;
    }

    private static Term term(ResultSet row) throws SQLException {
        return new Term(
                CloudService.valueOf(row.getString("service")),
                new RewardRate(row.getBigDecimal("percent")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static PartnerContract contract(ResultSet row, Map<UUID, List<Term>> terms) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new PartnerContract(
                id,
                new PartnerId(row.getObject("partner_id", UUID.class)),
                row.getString("number"),
                row.getObject("signed_on", LocalDate.class),
                TaxTreatment.valueOf(row.getString("tax_treatment")),
                terms.getOrDefault(id, List.of()));
    }
}
