package io.partnercloud.billing.invoicing.settlement.jdbc;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.invoice.jdbc.InvoiceRows;
import io.partnercloud.billing.invoicing.settlement.Allocation;
import io.partnercloud.billing.invoicing.settlement.Allocations;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.jdbc.BatchInsert;
import io.partnercloud.platform.jdbc.Row;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what money was used for. */
@Repository
@Transactional
class JdbcAllocations implements Allocations {
    private static final String STANDING = """
             and a.takes_back is null and not exists (select from allocations b where b.takes_back = a.id)
            order by a.allocated_on desc, a.id desc
            """;

    private static final BatchInsert<Allocation> ALLOCATIONS = BatchInsert.<Allocation>into("allocations")
            .uuid("id", Allocation::id)
            .uuid("payment_id", Allocation::payment)
            .text("invoice", allocation -> allocation.invoice().text())
            .uuid("client_id", allocation -> allocation.client().value())
            .number("amount", allocation -> allocation.amount().amount())
            .date("allocated_on", Allocation::on)
            .uuid("takes_back", Allocation::takesBack);

    private record AllocatedPart(UUID allocation, Allocation.Part part) {}

    private static final BatchInsert<AllocatedPart> PARTS = BatchInsert.<AllocatedPart>into("allocation_lines")
            .uuid("allocation_id", AllocatedPart::allocation)
            .uuid("line_id", row -> row.part().line().id())
            .number("amount", row -> row.part().amount().amount());

    private final JdbcClient jdbc;
    private final JdbcTemplate inserts;

    JdbcAllocations(JdbcClient jdbc, JdbcTemplate inserts) {
        this.jdbc = jdbc;
        this.inserts = inserts;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Allocation allocation) {
        addAll(List.of(allocation));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void addAll(List<Allocation> allocations) {
        ALLOCATIONS.insert(inserts, allocations);
        PARTS.insert(
                inserts,
                allocations.stream()
                        .flatMap(allocation ->
                                allocation.parts().stream().map(part -> new AllocatedPart(allocation.id(), part)))
                        .toList());
    }

    @Override
    public List<Allocation> ofPayment(UUID payment) {
        return select("a.payment_id = :owner", payment);
    }

    @Override
    public List<Allocation> ofAdvance(ClientId client) {
        return select("a.client_id = :owner and a.payment_id is null", client.value());
    }

    @Override
    public List<Allocation> ofInvoice(InvoiceNumber invoice) {
        return select("a.invoice = :owner", invoice.text());
    }

    private List<Allocation> select(String where, Object owner) {
        return jdbc.sql("select a.* from allocations a where " + where + STANDING)
                .param("owner", owner)
                .query(Row.as(this::allocation))
                .list();
    }

    private Allocation allocation(Row row) {
        var id = row.id("id");
        return new Allocation(
                id,
                row.idOrNull("payment_id"),
                row.text("invoice", InvoiceNumber::new),
                row.id("client_id", ClientId::new),
                row.day("allocated_on"),
                parts(id),
                row.idOrNull("takes_back"));
    }

    private List<Allocation.Part> parts(UUID allocation) {
        return jdbc.sql("""
                        select l.*, al.amount as part
                        from allocation_lines al join invoice_lines l on l.id = al.line_id
                        where al.allocation_id = :allocation order by l.position
                        """)
                .param("allocation", allocation)
                .query(Row.as(row -> new Allocation.Part(InvoiceRows.line(row).line(), row.money("part"))))
                .list();
    }

    private record LineSum(UUID line, Money amount) {}

    @Override
    public Map<UUID, Money> perLine(InvoiceNumber invoice) {
        return jdbc
                .sql("""
                        select al.line_id, sum(al.amount) as amount
                        from allocations a join allocation_lines al on al.allocation_id = a.id
                        where a.invoice = :invoice group by al.line_id
                        """)
                .param("invoice", invoice.text())
                .query(Row.as(row -> new LineSum(row.id("line_id"), row.money("amount"))))
                .list()
                .stream()
                .collect(Collectors.toMap(LineSum::line, LineSum::amount));
    }
}
