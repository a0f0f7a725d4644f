package io.partnercloud.support.ticket;

import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.util.UUID;

/** Tickets as people read them: page by page, or all of them as an export. */
public interface TicketLists {
    Listing<ListedTicket> of(Scope scope, TicketFilter filter, PageQuery query);

    /** What was said in one ticket, the first first. */
    Listing<TicketMessage> messages(UUID ticket, PageQuery query);
}
