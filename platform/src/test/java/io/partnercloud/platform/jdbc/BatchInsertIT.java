package io.partnercloud.platform.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.testsupport.ServiceIT;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceIT
class BatchInsertIT {
    private record Toy(UUID id, @Nullable UUID partner, String name, int size) {}

    private static final BatchInsert<Toy> TOYS = BatchInsert.<Toy>into("toys")
            .uuid("id", Toy::id)
            .uuid("partner_id", Toy::partner)
            .text("name", Toy::name)
            .integer("size", Toy::size)
            .same("version", "(select 7)");

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whatStandsInTheRowsArrivesAsItIs() {
        var partner = UUID.randomUUID();
        var toys = List.of(
                toy(partner, "ООО «Ромашка», 1\\2"),
                toy(partner, "{\"a\": \"b\", null}"),
                toy(null, "NULL"),
                toy(partner, " \t'; -- "));

        var read = transaction.execute(_ -> {
            TOYS.insert(jdbc, toys);
            TOYS.insert(jdbc, List.of());
            return jdbc.query(
                    "select * from toys where id = any (?) and version = 7",
                    (row, _) -> new Toy(
                            row.getObject("id", UUID.class),
                            row.getObject("partner_id", UUID.class),
                            row.getString("name"),
                            row.getInt("size")),
                    (Object) toys.stream().map(Toy::id).toArray(UUID[]::new));
        });

        assertThat(read).containsExactlyInAnyOrderElementsOf(toys);
    }

    private static Toy toy(@Nullable UUID partner, String name) {
        return new Toy(UUID.randomUUID(), partner, name, name.length());
    }
}
