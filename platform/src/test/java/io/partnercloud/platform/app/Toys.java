package io.partnercloud.platform.app;

import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.export.Columns;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.problem.Refusal;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.security.RowScope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.platform.web.Versions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with toys. The queries do not name the partner on purpose: the database has to keep them apart. */
@Service
public class Toys {
    /** A toy. */
    public record Toy(UUID id, @Nullable UUID partnerId, String name, int size, long version) {
        static final Columns<Toy> COLUMNS = Columns.<Toy>of("toys", "Игрушки")
                .text("Name", "Название", Toy::name)
                .number("Size", "Размер", Toy::size)
                .text("Partner", "Партнёр", Toy::partnerId);
    }

    /** No such toy, or not this partner's. */
    public static final class ToyUnknown extends Refusal {
        ToyUnknown(UUID id) {
            super(Kind.UNKNOWN, "toy_unknown", Map.of("id", id));
        }
    }

    /** The toy is larger than the box. */
    public static final class ToyTooLarge extends Refusal {
        ToyTooLarge(String name) {
            super(Kind.RULE, "toy_too_large", Map.of("name", name, "limit", 100));
        }

        @Override
        public Map<String, Object> properties() {
            return Map.of("recommendedBox", "LARGE");
        }
    }

    private static final ListOrder BY_NAME_OR_SIZE =
            new ListOrder(Map.of("name", "name", "size", "size"), "id", PageQuery.Sort.ascending("name"));

    private final JdbcClient jdbc;
    private final ListReader lists;
    private final Audit audit;
    private final RowScope scope;

    Toys(JdbcClient jdbc, ListReader lists, Audit audit, RowScope scope) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.audit = audit;
        this.scope = scope;
    }

    @Transactional
    public Toy make(PartnerScope partner, String name, int size) {
        if (size > 100) {
            throw new ToyTooLarge(name);
        }
        var toy = new Toy(UUID.randomUUID(), partner.partner(), name, size, 1);
        jdbc.sql("insert into toys (id, partner_id, name, size) values (:id, :partner, :name, :size)")
                .param("id", toy.id())
                .param("partner", toy.partnerId())
                .param("name", name)
                .param("size", size)
                .update();
        return toy;
    }

    @Transactional
    public Toy makeAndBreak(PartnerScope partner, String name) {
        make(partner, name, 1);
        throw new IllegalStateException("a secret that must not leave the service: " + name);
    }

    @Transactional
    public Toy resize(UUID id, int size, @Nullable String ifMatch) {
        var toy = get(id);
        Versions.require(ifMatch, toy.version());
        jdbc.sql("update toys set size = :size, version = version + 1 where id = :id")
                .param("size", size)
                .param("id", id)
                .update();
        return get(id);
    }

    @Transactional
    public void mend(UUID id, String reason) {
        var before = get(id);
        jdbc.sql("update toys set version = version + 1 where id = :id")
                .param("id", id)
                .update();
        audit.record("toy.mended", "toy:" + id, reason, before, get(id));
    }

    @Transactional(readOnly = true)
    public Toy get(UUID id) {
        return jdbc.sql("select * from toys where id = :id")
                .param("id", id)
                .query(Toy.class)
                .optional()
                .orElseThrow(() -> new ToyUnknown(id));
    }

    @Transactional(readOnly = true)
    public Listing<Toy> list(PageQuery query) {
        return lists.read(
                ListSql.of("select * from toys", Where.everything(), BY_NAME_OR_SIZE),
                query,
                new SimplePropertyRowMapper<>(Toy.class));
    }

    @Transactional(readOnly = true)
    public List<String> names() {
        return jdbc.sql("select name from toys order by name")
                .query(String.class)
                .list();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public List<String> namesInATransactionOfItsOwn() {
        return names();
    }

    /** Own names before, all names, own names after. */
    @Transactional(readOnly = true)
    public List<List<String>> namesWithAndWithoutScope() {
        return List.of(names(), scope.all(this::names), names());
    }

    /** Without a transaction nobody has said whose rows may be seen. */
    public List<String> namesWithoutTransaction() {
        return jdbc.sql("select name from toys order by name")
                .query(String.class)
                .list();
    }
}
