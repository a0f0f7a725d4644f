package io.partnercloud.billing.pricing.price.jdbc;

import io.partnercloud.billing.pricing.price.VatRates;
import io.partnercloud.billing.pricing.price.VatTable;
import io.partnercloud.platform.jdbc.Row;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the rates of value added tax. */
@Repository
class JdbcVatTable implements VatTable {
    private final JdbcClient jdbc;

    JdbcVatTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public VatRates rates() {
        return VatRates.of(jdbc
                .sql("select effective_on, percent from vat_rates")
                .query(Row.as(row -> Map.entry(row.day("effective_on"), row.integer("percent"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
