package io.partnercloud.billing.invoicing.invoice.jdbc;

import io.partnercloud.billing.invoicing.invoice.InvoiceRefusal;
import io.partnercloud.platform.jdbc.Row;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The running numbers of a company's documents (INV-5); counts in a row that stays locked until the caller's transaction ends. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class DocumentNumbers {
    private final JdbcClient jdbc;

    DocumentNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is counted by itself. */
    public enum Kind {
        INVOICE,
        ACT,
        CREDIT,
        WRITE_OFF
    }

    /** A company of the provider by its code, and the series that its numbers begin with. */
    public record Company(String code, String series) {}

    /** Who bills. */
    public Company provider() {
        return jdbc.sql("select code, number_series from legal_entities where role = 'PROVIDER'")
                .query(Row.as(row -> new Company(row.text("code"), row.text("number_series"))))
                .optional()
                .orElseThrow(InvoiceRefusal.ProviderMissing::new);
    }

    /** The next so many of the year. */
    public LongStream next(String company, Kind kind, int year, int count) {
        var last = jdbc.sql("""
                        insert into document_counters (legal_entity, document, year, last_number)
                        values (:company, :kind, :year, :count)
                        on conflict (legal_entity, document, year)
                        do update set last_number = document_counters.last_number + excluded.last_number
                        returning last_number
                        """)
                .param("company", company)
                .param("kind", kind.name())
                .param("year", year)
                .param("count", count)
                .query(Long.class)
                .single();
        return LongStream.rangeClosed(last - count + 1, last);
    }
}
