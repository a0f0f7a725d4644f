package io.partnercloud.billing.payments.statement;

import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bank documents as operators read them. */
public interface DocumentLists {
    /** Those that wait for an operator or have waited, in that state. */
    Listing<TakenDocument> queue(DocumentState state, PageQuery query);

    /** Those that came first with that statement; a state of null does not narrow the list. */
    Listing<TakenDocument> of(UUID statement, @Nullable DocumentState state, PageQuery query);

    Optional<TakenDocument> find(UUID id);
}
