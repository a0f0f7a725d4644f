package io.partnercloud.billing.pricing.price.jdbc;

import io.partnercloud.billing.pricing.price.ItemKind;
import io.partnercloud.billing.pricing.price.PriceItem;
import io.partnercloud.billing.pricing.price.PriceList;
import io.partnercloud.billing.pricing.price.PriceUnit;
import io.partnercloud.billing.pricing.price.VatExemption;
import io.partnercloud.billing.pricing.price.VatTreatment;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.jdbc.Row;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads price lists, for every adapter that needs them. */
@Repository
@Transactional(readOnly = true)
public class PriceListRows {
    private final JdbcClient jdbc;

    PriceListRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ids of a tariff's lists by the day from which they are in force. */
    public NavigableMap<LocalDate, UUID> history(String tariff) {
        var history = new TreeMap<LocalDate, UUID>();
        jdbc.sql("select id, effective_on from price_lists where tariff = :tariff")
                .param("tariff", tariff)
                .query(Row.each(row -> {
                    history.put(row.day("effective_on"), row.id("id"));
                }));
        return history;
    }

    /** Empty where it has been taken back. */
    public Optional<PriceList> read(UUID id) {
        return jdbc.sql("""
                        select l.id, t.service, l.tariff, l.effective_on
                        from price_lists l join tariffs t on t.code = l.tariff where l.id = :id
                        """)
                .param("id", id)
                .query(Row.as(row -> new PriceList(
                        id,
                        row.word("service", CloudService.class),
                        row.text("tariff"),
                        row.day("effective_on"),
                        jdbc.sql("select * from price_list_items where price_list_id = :id order by position")
                                .param("id", id)
                                .query(Row.as(PriceListRows::item))
                                .list())))
                .optional();
    }

    private static @Nullable VatExemption exemption(Row row) {
        @Nullable String ground = row.textOrNull("vat_ground");
        return ground == null
                ? null
                : new VatExemption(ground, row.textOrNull("register_entry"), row.dayOrNull("registered_on"));
    }

    private static PriceItem item(Row row) {
        return new PriceItem(
                row.text("code"),
                row.text("name"),
                row.word("kind", ItemKind.class),
                row.word("unit", PriceUnit.class),
                row.money("price"),
                row.integer("included"),
                row.integer("step"),
                row.word("vat", VatTreatment.class),
                Objects.requireNonNullElse(row.textOrNull("letter_name"), row.text("name")),
                row.is("consultations"),
                exemption(row));
    }
}
