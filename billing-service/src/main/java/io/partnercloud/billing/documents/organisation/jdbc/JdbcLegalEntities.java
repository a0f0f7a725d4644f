package io.partnercloud.billing.documents.organisation.jdbc;

import io.partnercloud.billing.documents.organisation.LegalEntities;
import io.partnercloud.billing.documents.organisation.LegalEntity;
import io.partnercloud.billing.documents.organisation.LegalEntityRefusal;
import io.partnercloud.platform.jdbc.Row;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the companies; the database itself keeps every version that a row ever had. */
@Repository
@Transactional
class JdbcLegalEntities implements LegalEntities {
    private final JdbcClient jdbc;

    JdbcLegalEntities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<LegalEntity> all() {
        return jdbc.sql("select * from legal_entities order by code")
                .query(Row.as(LegalEntityRows::read))
                .list();
    }

    @Override
    public Optional<LegalEntity> find(String code) {
        return jdbc.sql("select * from legal_entities where code = :code")
                .param("code", code)
                .query(Row.as(LegalEntityRows::read))
                .optional();
    }

    @Override
    public LegalEntity version(String code, long version) {
        return jdbc.sql("select * from legal_entity_versions where code = :code and version = :version")
                .param("code", code)
                .param("version", version)
                .query(Row.as(LegalEntityRows::read))
                .single();
    }

    @Override
    public List<Recorded> history(String code) {
        return jdbc.sql("select * from legal_entity_versions where code = :code order by version desc")
                .param("code", code)
                .query(Row.as(row -> new Recorded(LegalEntityRows.read(row), row.instant("recorded_at"))))
                .list();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(LegalEntity entity) {
        write(entity, """
                insert into legal_entities (code, role, name, inn, kpp, ogrn, address, bank_name, bic, account,
                                            correspondent_account, vat_regime, number_series, head_title, head_name,
                                            accountant_name, version)
                values (:code, :role, :name, :inn, :kpp, :ogrn, :address, :bankName, :bic, :account,
                        :correspondentAccount, :vatRegime, :numberSeries, :headTitle, :headName,
                        :accountantName, :version)
                """);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(LegalEntity entity) {
        var saved = write(entity, """
                update legal_entities
                set name = :name, inn = :inn, kpp = :kpp, ogrn = :ogrn, address = :address, bank_name = :bankName,
                    bic = :bic, account = :account, correspondent_account = :correspondentAccount,
                    vat_regime = :vatRegime, number_series = :numberSeries, head_title = :headTitle,
                    head_name = :headName, accountant_name = :accountantName, version = :version
                where code = :code and version = :version - 1
                """);
        if (saved != 1) {
            throw new OptimisticLockingFailureException("legal entity " + entity.code());
        }
    }

    private int write(LegalEntity entity, String statement) {
        try {
            return jdbc.sql(statement).params(LegalEntityRows.columns(entity)).update();
        } catch (DuplicateKeyException _) { // one_provider or series_are_distinct
            throw new LegalEntityRefusal.Taken(entity);
        }
    }
}
