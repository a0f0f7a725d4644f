package io.partnercloud.billing.invoicing.settlement.jdbc;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.invoice.jdbc.DocumentNumbers;
import io.partnercloud.billing.invoicing.settlement.WriteOff;
import io.partnercloud.billing.invoicing.settlement.WriteOffs;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.sql.Types;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was given up in {@code write_offs}. */
@Repository
@Transactional(readOnly = true)
class JdbcWriteOffs implements WriteOffs {
    private static final int CENTURY = 100;
    private static final ListOrder ORDER =
            new ListOrder(Map.of("on", "w.written_off_on"), "w.number", PageQuery.Sort.descending("on"));

    private final JdbcClient jdbc;
    private final ListReader lists;
    private final DocumentNumbers numbers;

    JdbcWriteOffs(JdbcClient jdbc, ListReader lists, DocumentNumbers numbers) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.numbers = numbers;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public String nextNumber(int year) {
        var provider = numbers.provider();
        var next = numbers.next(provider.code(), DocumentNumbers.Kind.WRITE_OFF, year, 1);
        return String.format(
                Locale.ROOT,
                "%sW%02d-%06d",
                provider.series(),
                year % CENTURY,
                next.findFirst().orElseThrow());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Client client, WriteOff writeOff) {
        jdbc.sql("""
                        insert into write_offs (number, invoice, client_id, partner_id, written_off_on, amount, withdrawn,
                                                returned, reason, written_off_by)
                        values (:number, :invoice, :client, :partner, :on, :amount, :withdrawn, :returned, :reason, :by)
                        """)
                .param("number", writeOff.number())
                .param("invoice", writeOff.invoice().text())
                .param("client", client.id().value())
                .param("partner", client.partner(), Types.OTHER)
                .param("on", writeOff.on())
                .param("amount", writeOff.amount().amount())
                .param("withdrawn", writeOff.withdrawn().amount())
                .param("returned", writeOff.returned().amount())
                .param("reason", writeOff.reason())
                .param("by", writeOff.by())
                .update();
    }

    @Override
    public Listing<Entry> all(@Nullable ClientLogin client, PageQuery query) {
        var where = client == null
                ? Where.everything()
                : Where.of("w.client_id = (select id from clients where login = :login)", "login", client.text());
        var select = "select w.*, c.login, c.name from write_offs w join clients c on c.id = w.client_id";
        return lists.read(ListSql.of(select, where, ORDER), query, Row.as(JdbcWriteOffs::entry));
    }

    private static Entry entry(Row row) {
        var document = new WriteOff(
                row.text("number"),
                row.text("invoice", InvoiceNumber::new),
                row.id("client_id", ClientId::new),
                row.day("written_off_on"),
                row.money("amount"),
                row.money("withdrawn"),
                row.money("returned"),
                row.text("reason"),
                row.text("written_off_by"));
        return new Entry(document, row.text("login", ClientLogin::new), row.text("name"));
    }
}
