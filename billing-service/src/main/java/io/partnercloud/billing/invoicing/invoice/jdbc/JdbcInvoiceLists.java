package io.partnercloud.billing.invoicing.invoice.jdbc;

import io.partnercloud.billing.base.client.jdbc.SoughtClients;
import io.partnercloud.billing.invoicing.invoice.Invoice;
import io.partnercloud.billing.invoicing.invoice.InvoiceFilter;
import io.partnercloud.billing.invoicing.invoice.InvoiceLists;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds the numbers of a list through an index, then reads the invoices that they name. */
@Repository
@Transactional(readOnly = true)
class JdbcInvoiceLists implements InvoiceLists {
    // Numbers are given in the order of issue (INV-5), so that order needs no index of its own.
    private static final ListOrder ORDER = new ListOrder(
            Map.of("issuedOn", "issued_on", "number", "issued_on"), "number", PageQuery.Sort.descending("issuedOn"));
    private static final Pattern NUMBER = Pattern.compile("\\S*\\d{4}-\\d{6,}");
    private static final Pattern END_OF_NUMBER = Pattern.compile("\\d{1,9}");
    private static final String ENDS_SO = """
            number = any(array(
                select entity.number_series || counter.year || '-' || lpad(:end, greatest(6, length(:end)), '0')
                from document_counters counter join legal_entities entity on entity.code = counter.legal_entity
                where counter.document = 'INVOICE'))""";

    private final JdbcClient jdbc;
    private final ListReader lists;
    private final NumberedInvoices invoices;
    private final SoughtClients soughtClients;

    JdbcInvoiceLists(JdbcClient jdbc, ListReader lists, NumberedInvoices invoices, SoughtClients soughtClients) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.invoices = invoices;
        this.soughtClients = soughtClients;
    }

    @Override
    public Listing<Invoice> of(Scope scope, InvoiceFilter filter, PageQuery query) {
        var where = Where.inScope(scope, "invoices", filter.partner())
                .and(
                        "client_id = (select id from clients where login = :login)",
                        "login",
                        filter.client() == null ? null : filter.client().text())
                .andWord("status", filter.status())
                .andWord("service", filter.service())
                .and("issued_on >= :from", "from", filter.from())
                .and("issued_on <= :to", "to", filter.to());
        return lists.read(
                        ListSql.of("select number from invoices", sought(where, scope, filter), ORDER),
                        query,
                        Row.as(row -> row.text("number")))
                .mapAll((List<String> numbers) -> invoices.read(numbers));
    }

    @Override
    public Optional<Invoice> of(Scope scope, InvoiceNumber number) {
        var where = Where.inScope(scope, "invoices").and("number = :number", "number", number.text());
        var found = jdbc.sql("select number from invoices" + where.sql())
                .params(where.params())
                .query(String.class)
                .list();
        return invoices.read(found).stream().findFirst();
    }

    private Where sought(Where where, Scope scope, InvoiceFilter filter) {
        var text = filter.q() == null ? "" : filter.q().strip();
        if (NUMBER.matcher(text).matches()) {
            return where.and("number = :number", "number", text);
        }
        return END_OF_NUMBER.matcher(text).matches()
                ? where.and(ENDS_SO, "end", text)
                : soughtClients.narrow(where, "client_id", scope, filter.partner(), text);
    }
}
