package io.partnercloud.platform.events;

import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** The dead letters as operators read them (OPS-3): in the order in which they became that. */
class DeadLetterList {
    private static final ListOrder ORDER =
            new ListOrder(Map.of("parkedAt", "position"), "position", PageQuery.Sort.descending("parkedAt"));

    private final ListReader lists;

    DeadLetterList(ListReader lists) {
        this.lists = lists;
    }

    @Transactional(readOnly = true)
    public Listing<DeadLetter> read(PageQuery query) {
        return lists.read(
                ListSql.of("select * from dead_letters", Where.everything(), ORDER),
                query,
                Row.as(DeadLetters::letter));
    }
}
