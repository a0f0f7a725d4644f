package io.partnercloud.billing.pricing.jdbc;

import io.partnercloud.billing.pricing.ItemKind;
import io.partnercloud.billing.pricing.PriceItem;
import io.partnercloud.billing.pricing.PriceList;
import io.partnercloud.billing.pricing.PriceLists;
import io.partnercloud.billing.pricing.PriceUnit;
import io.partnercloud.billing.pricing.VatTreatment;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads price lists. */
@Repository
@Transactional
class JdbcPriceLists implements PriceLists {
    private final JdbcClient jdbc;

    JdbcPriceLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Header(UUID id, CloudService service, LocalDate effectiveOn) {}

    @Override
    public Optional<PriceList> inForce(String tariff, LocalDate on) {
        return jdbc.sql("""
                        select l.id, t.service, l.effective_on from price_lists l join tariffs t on t.code = l.tariff
                        where l.tariff = :tariff and l.effective_on <= :on
                        order by l.effective_on desc limit 1
                        """)
                .param("tariff", tariff)
                .param("on", on)
                .query((row, _) -> new Header(
                        row.getObject("id", UUID.class),
                        CloudService.valueOf(row.getString("service")),
                        row.getObject("effective_on", LocalDate.class)))
                .optional()
                .map(header -> read(tariff, header));
    }

    private PriceList read(String tariff, Header header) {
        var items = jdbc.sql("select * from price_list_items where price_list_id = :list order by position")
                .param("list", header.id)
                .query((row, _) -> new PriceItem(
                        row.getString("code"),
                        row.getString("name"),
                        ItemKind.valueOf(row.getString("kind")),
                        PriceUnit.valueOf(row.getString("unit")),
                        new Money(row.getBigDecimal("price")),
                        row.getInt("included"),
                        row.getInt("step"),
                        VatTreatment.valueOf(row.getString("vat"))))
                .list();
        return new PriceList(header.id, header.service, tariff, header.effectiveOn, items);
    }
}
