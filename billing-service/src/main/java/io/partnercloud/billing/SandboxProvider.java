package io.partnercloud.billing;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sandbox's provider and principal (ORG-1): invented companies whose requisites pass the checksums. */
@Component
@Profile("sandbox")
@Order(1) // before everything held is announced
class SandboxProvider implements ApplicationRunner {
    private final JdbcClient jdbc;

    SandboxProvider(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        jdbc.sql("""
                        insert into legal_entities (code, role, name, inn, kpp, ogrn, address, bank_name, bic, account,
                                                    correspondent_account, vat_regime, head_title, head_name,
                                                    accountant_name)
                        values ('provider', 'PROVIDER', 'ООО «Облачная аренда»', '7701990013', '770101001',
                                '1027700009908', '101000, г. Москва, ул. Примерная, д. 1', 'АО «Учебный банк»',
                                '044525999', '40702810500000000101', '30101810000000600999', 'GENERAL',
                                'Генеральный директор', 'Ясный О. П.', 'Счётная М. И.'),
                               ('principal', 'PRINCIPAL', 'ООО «Облачные партнёры»', '7701990020', '770101001',
                                '1027700009919', '101000, г. Москва, ул. Примерная, д. 2', 'АО «Учебный банк»',
                                '044525999', '40702810700000000202', '30101810000000600999', 'GENERAL',
                                'Генеральный директор', 'Ветров А. С.', 'Счётная М. И.')
                        on conflict do nothing
                        """).update();
    }
}
