package io.partnercloud.billing.documents.edo;

import io.partnercloud.billing.documents.act.Delivery.Status;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sendings as operators read them. */
public interface EdoLists {
    /** A sending and whose; {@code current} until another has taken its place. */
    record Entry(ElectronicDocument document, ClientLogin client, boolean current) {}

    /** A status of null does not narrow the list. */
    Listing<Entry> all(@Nullable Status status, PageQuery query);

    Optional<Entry> find(UUID id);
}
