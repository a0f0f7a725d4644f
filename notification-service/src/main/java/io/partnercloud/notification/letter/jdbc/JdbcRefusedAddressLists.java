package io.partnercloud.notification.letter.jdbc;

import io.partnercloud.notification.letter.RefusedAddress;
import io.partnercloud.notification.letter.RefusedAddressLists;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcRefusedAddressLists implements RefusedAddressLists {
    private static final String SELECT = """
            select refused.email, refused.reason, refused.refused_at,
                   (select name from client_contacts c where lower(c.email) = refused.email limit 1) as client_name,
                   (select name from partner_contacts p where lower(p.email) = refused.email limit 1) as partner_name
              from refused_addresses refused
            """;
    private static final ListOrder ORDER = new ListOrder(
            Map.of("refusedAt", "refused.refused_at", "email", "refused.email"),
            "refused.email",
            PageQuery.Sort.descending("refusedAt"));

    private final ListReader lists;

    JdbcRefusedAddressLists(ListReader lists) {
        this.lists = lists;
    }

    @Override
    public Listing<RefusedAddress> of(@Nullable String q, PageQuery query) {
        var where = Where.everything().and("refused.email ilike :part", "part", Containing.pattern(q));
        return lists.read(
                ListSql.of(SELECT, where, ORDER),
                query,
                Row.as(row -> new RefusedAddress(
                        row.text("email"),
                        row.text("reason"),
                        row.instant("refused_at"),
                        row.textOrNull("client_name"),
                        row.textOrNull("partner_name"))));
    }
}
