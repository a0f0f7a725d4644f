package io.partnercloud.billing;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sandbox's prices of PBX and CASH_DESK, invented: the manual names none, so that elsewhere operators enter them. */
@Component
@Profile("sandbox")
@Order(1) // before everything held is announced
class SandboxPrices implements ApplicationRunner {
    private final JdbcClient jdbc;

    SandboxPrices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        jdbc.sql("""
                        with lists as (
                            insert into price_lists (tariff, effective_on)
                            values ('PBX', '2021-01-01'), ('CASH_DESK', '2021-01-01')
                            on conflict do nothing
                            returning id, tariff
                        )
                        insert into price_list_items (price_list_id, position, code, name, kind, unit, price, vat)
                        select lists.id, item.position, item.code, item.name, item.kind, item.unit, item.price, item.vat
                        from lists join (values
                            ('PBX', 1, 'PBX_LINE', 'Одновременный разговор', 'COUNTED', 'CONNECTION', 350.00, 'RATE_IN_FORCE'),
                            ('PBX', 2, 'PBX_NUMBER', 'Городской номер', 'COUNTED', 'NUMBER', 290.00, 'RATE_IN_FORCE'),
                            ('CASH_DESK', 1, 'CASH_DESK_UNIT', 'Облачная касса', 'COUNTED', 'CONNECTION', 1900.00,
                             'RATE_IN_FORCE'),
                            ('CASH_DESK', 2, 'FISCAL_DRIVE_15', 'Фискальный накопитель на 15 месяцев', 'GOODS', 'PIECE',
                             9900.00, 'RATE_IN_FORCE'),
                            ('CASH_DESK', 3, 'FISCAL_DRIVE_36', 'Фискальный накопитель на 36 месяцев', 'GOODS', 'PIECE',
                             14900.00, 'RATE_IN_FORCE')
                        ) as item (tariff, position, code, name, kind, unit, price, vat) using (tariff)
                        """).update();
    }
}
