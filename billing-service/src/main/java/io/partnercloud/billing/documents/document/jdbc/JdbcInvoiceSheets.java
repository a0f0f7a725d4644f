package io.partnercloud.billing.documents.document.jdbc;

import io.partnercloud.billing.documents.document.Buyer;
import io.partnercloud.billing.documents.document.InvoiceSheet;
import io.partnercloud.billing.documents.document.InvoiceSheets;
import io.partnercloud.billing.documents.organisation.LegalEntities;
import io.partnercloud.billing.invoicing.invoice.Draft;
import io.partnercloud.billing.invoicing.invoice.InvoiceKind;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.invoice.InvoiceOnPaper;
import io.partnercloud.billing.invoicing.invoice.Invoices;
import io.partnercloud.billing.invoicing.invoice.PaperLine;
import io.partnercloud.billing.invoicing.invoice.SellerTax;
import io.partnercloud.billing.pricing.price.VatTable;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.printing.Lines;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what stands on an invoice, the requisites as they were at its issue. */
@Repository
@Transactional(readOnly = true)
class JdbcInvoiceSheets implements InvoiceSheets {
    private final JdbcClient jdbc;
    private final LegalEntities entities;
    private final VatTable vatTable;
    private final Invoices invoices;

    JdbcInvoiceSheets(JdbcClient jdbc, LegalEntities entities, VatTable vatTable, Invoices invoices) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.vatTable = vatTable;
        this.invoices = invoices;
    }

    private record Head(
            InvoiceNumber number, LocalDate issuedOn, LocalDate dueOn, String entity, long version, Buyer buyer) {}

    @Override
    public Optional<InvoiceSheet> of(Scope scope, InvoiceNumber number) {
        var where = Where.inScope(scope, "i").and("i.number = :number", "number", number.text());
        var head = jdbc.sql("""
                        select i.number, i.issued_on, i.due_on, i.legal_entity, i.legal_entity_version,
                               c.name, c.inn, c.login, b.kpp
                        from invoices i join clients c on c.id = i.client_id
                            left join edo_buyers b on b.client_id = i.client_id
                        """ + where.sql())
                .params(where.params())
                .query(Row.as(row -> new Head(
                        row.text("number", InvoiceNumber::new),
                        row.day("issued_on"),
                        row.day("due_on"),
                        row.text("legal_entity"),
                        row.number("legal_entity_version"),
                        new Buyer(
                                row.text("name"),
                                row.textOrNull("inn"),
                                row.textOrNull("kpp"),
                                row.text("login", ClientLogin::new)))))
                .optional();
        return head.map(this::sheet);
    }

    private InvoiceSheet sheet(Head head) {
        var seller = entities.version(head.entity, head.version);
        var tax = new SellerTax(seller.vatRegime(), vatTable.rates(), head.issuedOn);
        var draft = invoices.get(head.number).bill().draft();
        var lines = InvoiceOnPaper.monthsJoined(InvoiceOnPaper.of(draft, tax)).stream()
                .map(PaperLine::printed)
                .toList();
        return new InvoiceSheet(
                head.number, head.issuedOn, head.dueOn, seller, head.buyer, new Lines(lines), surchargeFrom(draft));
    }

    private static Optional<LocalDate> surchargeFrom(Draft draft) {
        return draft.kind() == InvoiceKind.SURCHARGE
                ? Optional.of(draft.period().from())
                : Optional.empty();
    }
}
