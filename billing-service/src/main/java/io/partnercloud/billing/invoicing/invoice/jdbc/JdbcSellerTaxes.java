package io.partnercloud.billing.invoicing.invoice.jdbc;

import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.invoice.InvoiceRefusal;
import io.partnercloud.billing.invoicing.invoice.SellerTax;
import io.partnercloud.billing.invoicing.invoice.SellerTaxes;
import io.partnercloud.billing.pricing.price.VatRegime;
import io.partnercloud.billing.pricing.price.VatTable;
import io.partnercloud.platform.jdbc.Row;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcSellerTaxes implements SellerTaxes {
    private final JdbcClient jdbc;
    private final VatTable vatTable;

    JdbcSellerTaxes(JdbcClient jdbc, VatTable vatTable) {
        this.jdbc = jdbc;
        this.vatTable = vatTable;
    }

    @Override
    public Map<InvoiceNumber, SellerTax> of(Collection<InvoiceNumber> invoices) {
        var rates = vatTable.rates();
        var taxes = new HashMap<InvoiceNumber, SellerTax>();
        jdbc.sql("""
                        select i.number, i.issued_on, v.vat_regime
                        from invoices i join legal_entity_versions v
                             on v.code = i.legal_entity and v.version = i.legal_entity_version
                        where i.number = any(:numbers)
                        """)
                .param("numbers", invoices.stream().map(InvoiceNumber::text).toArray(String[]::new))
                .query(Row.each(row -> {
                    taxes.put(
                            row.text("number", InvoiceNumber::new),
                            new SellerTax(row.word("vat_regime", VatRegime.class), rates, row.day("issued_on")));
                }));
        return taxes;
    }

    @Override
    public SellerTax now(LocalDate issuedOn) {
        return jdbc.sql("select vat_regime from legal_entities where role = 'PROVIDER'")
                .query(Row.as(
                        row -> new SellerTax(row.word("vat_regime", VatRegime.class), vatTable.rates(), issuedOn)))
                .optional()
                .orElseThrow(InvoiceRefusal.ProviderMissing::new);
    }
}
