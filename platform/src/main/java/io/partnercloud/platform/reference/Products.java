package io.partnercloud.platform.reference;

import io.partnercloud.contracts.Topics;
import io.partnercloud.contracts.billing.PriceListPublished;
import io.partnercloud.contracts.billing.PriceListWithdrawn;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.events.Incoming;
import io.partnercloud.platform.events.TopicListener;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What billing-service sells and what it is called, by the price lists that it has told of so far (ORG-3). */
public final class Products implements TopicListener {
    private final JdbcClient jdbc;

    Products(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The names that are in force on that day; what is no longer or not yet sold has the name it had or will have. */
    public ProductNames names(LocalDate on) {
        Map<String, String> names = new HashMap<>();
        jdbc.sql("""
                        select distinct on (code) code, letter_name from products
                        order by code, effective_on > :on, case when effective_on <= :on then effective_on end desc,
                                 effective_on
                        """).param("on", on).query(row -> {
            names.put(row.getString("code"), row.getString("letter_name"));
        });
        return new ProductNames(names);
    }

    /** The configurations that the rent service offers on that day, by their codes. */
    public Set<String> rented(LocalDate on) {
        return jdbc.sql("""
                        select code from products p
                        where service = :service and kind = 'CONFIGURATION' and effective_on =
                            (select max(effective_on) from products where tariff = p.tariff and effective_on <= :on)
                        """)
                .param("service", CloudService.RENT.name())
                .param("on", on)
                .query(String.class)
                .set();
    }

    @Override
    public String topic() {
        return Topics.BILLING;
    }

    @Override
    public void on(Incoming incoming) {
        if (incoming.event() instanceof PriceListPublished published) {
            forget(published.tariff(), published.effectiveOn());
            published.products().forEach(product -> keep(published, product));
        } else if (incoming.event() instanceof PriceListWithdrawn withdrawn) {
            forget(withdrawn.tariff(), withdrawn.effectiveOn());
        }
    }

    private void keep(PriceListPublished list, PriceListPublished.Product product) {
        jdbc.sql("""
                        insert into products
                            (tariff, effective_on, code, service, kind, name, letter_name, consultations)
                        values (:tariff, :effectiveOn, :code, :service, :kind, :name, :letterName, :consultations)
                        """)
                .param("tariff", list.tariff())
                .param("effectiveOn", list.effectiveOn())
                .param("code", product.code())
                .param("service", list.service().name())
                .param("kind", product.kind().name())
                .param("name", product.name())
                .param("letterName", product.letterName())
                .param("consultations", product.consultations())
                .update();
    }

    private void forget(String tariff, LocalDate effectiveOn) {
        jdbc.sql("delete from products where tariff = :tariff and effective_on = :effectiveOn")
                .param("tariff", tariff)
                .param("effectiveOn", effectiveOn)
                .update();
    }
}
