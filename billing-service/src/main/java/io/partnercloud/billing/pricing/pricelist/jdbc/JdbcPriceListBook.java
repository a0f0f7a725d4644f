package io.partnercloud.billing.pricing.pricelist.jdbc;

import io.partnercloud.billing.pricing.price.PriceItem;
import io.partnercloud.billing.pricing.price.PriceList;
import io.partnercloud.billing.pricing.price.jdbc.PriceListRows;
import io.partnercloud.billing.pricing.pricelist.KeptPriceList;
import io.partnercloud.billing.pricing.pricelist.PriceListBook;
import io.partnercloud.billing.pricing.pricelist.PriceListRefusal;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.jdbc.Row;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps price lists: they are added and removed, never changed. */
@Repository
@Transactional
class JdbcPriceListBook implements PriceListBook {
    private static final String KEPT = """
            select l.id, l.version, exists (select from invoices i where i.price_list_id = l.id) as is_used
            from price_lists l where l.tariff = :tariff and l.effective_on = :effectiveOn
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final PriceListRows rows;

    JdbcPriceListBook(JdbcClient jdbc, JdbcTemplate batches, PriceListRows rows) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.rows = rows;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PriceList> all() {
        return jdbc.sql("select id from price_lists order by effective_on, tariff").query(UUID.class).list().stream()
                .flatMap(id -> rows.read(id).stream())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<KeptPriceList> find(String tariff, LocalDate effectiveOn) {
        return kept(tariff, effectiveOn);
    }

    /** An invoice that names the list holds its row for as long as its transaction lasts (foreign key), and waits for us. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public KeptPriceList lock(String tariff, LocalDate effectiveOn) {
        return jdbc.sql("select id from price_lists where tariff = :tariff and effective_on = :effectiveOn for update")
                .param("tariff", tariff)
                .param("effectiveOn", effectiveOn)
                .query(UUID.class)
                .optional()
                .flatMap(_ -> kept(tariff, effectiveOn))
                .orElseThrow(() -> new PriceListRefusal.Unknown(tariff, effectiveOn));
    }

    private record Header(UUID id, long version, boolean isUsed) {}

    private Optional<KeptPriceList> kept(String tariff, LocalDate effectiveOn) {
        return jdbc.sql(KEPT)
                .param("tariff", tariff)
                .param("effectiveOn", effectiveOn)
                .query(Row.as(row -> new Header(row.id("id"), row.number("version"), row.is("is_used"))))
                .optional()
                .flatMap(header ->
                        rows.read(header.id).map(list -> new KeptPriceList(list, header.version, header.isUsed)));
    }

    @Override
    public CloudService serviceOf(String tariff) {
        return jdbc.sql("select service from tariffs where code = :tariff")
                .param("tariff", tariff)
                .query(Row.as(row -> row.word("service", CloudService.class)))
                .optional()
                .orElseThrow(() -> new PriceListRefusal.TariffUnknown(tariff));
    }

    @Override
    public Optional<LocalDate> nextAfter(String tariff, LocalDate effectiveOn) {
        return jdbc.sql(
                        "select min(effective_on) as next_on from price_lists where tariff = :tariff and effective_on > :on")
                .param("tariff", tariff)
                .param("on", effectiveOn)
                .query(Row.as(row -> Optional.ofNullable(row.dayOrNull("next_on"))))
                .single();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(PriceList list, long version) {
        try {
            jdbc.sql("""
                            insert into price_lists (id, tariff, effective_on, version)
                            values (:id, :tariff, :effectiveOn, :version)
                            """)
                    .param("id", list.id())
                    .param("tariff", list.tariff())
                    .param("effectiveOn", list.effectiveOn())
                    .param("version", version)
                    .update();
        } catch (DuplicateKeyException _) { // somebody else was faster: one_price_list_per_tariff_and_day
            throw new PriceListRefusal.Exists(list.tariff(), list.effectiveOn());
        }
        batches.batchUpdate(
                """
                insert into price_list_items
                    (price_list_id, position, code, name, kind, unit, price, included, step, vat, letter_name, consultations,
                     vat_ground, register_entry, registered_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                IntStream.range(0, list.items().size()).boxed().toList(),
                list.items().size(),
                (insert, index) -> bind(insert, list.id(), index, list.items().get(index)));
    }

    private static void bind(PreparedStatement insert, UUID list, int index, PriceItem item) throws SQLException {
        insert.setObject(1, list);
        insert.setInt(2, index + 1);
        insert.setString(3, item.code());
        insert.setString(4, item.name());
        insert.setString(5, item.kind().name());
        insert.setString(6, item.unit().name());
        insert.setBigDecimal(7, item.price().amount());
        insert.setInt(8, item.included());
        insert.setInt(9, item.step());
        insert.setString(10, item.vat().name());
        insert.setString(11, item.letterName());
        insert.setBoolean(12, item.consultations());
        var exemption = item.exemption();
        insert.setString(13, exemption == null ? null : exemption.ground());
        insert.setString(14, exemption == null ? null : exemption.registerEntry());
        insert.setObject(15, exemption == null ? null : exemption.registeredOn());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(PriceList list) {
        jdbc.sql("delete from price_list_items where price_list_id = :id")
                .param("id", list.id())
                .update();
        jdbc.sql("delete from price_lists where id = :id")
                .param("id", list.id())
                .update();
    }
}
