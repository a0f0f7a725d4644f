package io.partnercloud.billing.invoicing.invoice.jdbc;

import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumbers;
import io.partnercloud.billing.invoicing.invoice.ProviderMissing;
import java.util.List;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts in a row that stays locked until the caller's transaction ends. */
@Repository
class JdbcInvoiceNumbers implements InvoiceNumbers {
    private final JdbcClient jdbc;

    JdbcInvoiceNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Provider(String code, String series) {}

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<InvoiceNumber> next(int year, int count) {
        var provider = jdbc.sql("select code, number_series from legal_entities where role = 'PROVIDER'")
                .query((row, _) -> new Provider(row.getString("code"), row.getString("number_series")))
                .optional()
                .orElseThrow(ProviderMissing::new);
        var last = jdbc.sql("""
                        insert into document_counters (legal_entity, document, year, last_number)
                        values (:entity, 'INVOICE', :year, :count)
                        on conflict (legal_entity, document, year)
                        do update set last_number = document_counters.last_number + excluded.last_number
                        returning last_number
                        """)
                .param("entity", provider.code)
                .param("year", year)
                .param("count", count)
                .query(Long.class)
                .single();
        return LongStream.rangeClosed(last - count + 1, last)
                .mapToObj(sequence -> InvoiceNumber.of(provider.series, year, sequence))
                .toList();
    }
}
