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

/** The events that wait for operators, as they read them (OPS-3): in the order in which they were parked. */
class DeadLetterList {
    private static final ListOrder ORDER =
            new ListOrder(Map.of("parkedAt", "position"), "position", PageQuery.Sort.descending("parkedAt"));

    private final ListReader lists;

    DeadLetterList(ListReader lists) {
        this.lists = lists;
    }

    @Transactional(readOnly = true)
    public Listing<ParkedEvent> read(PageQuery query) {
        return lists.read(
                ListSql.of("select * from parked_events", Where.everything(), ORDER),
                query,
                Row.as(ParkedEvents::parked));
    }
}
