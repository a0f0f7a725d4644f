package io.partnercloud.billing.payments.statement;

import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Statements as operators read them. */
public interface StatementLists {
    /** A status of null does not narrow the list. */
    Listing<BankStatement> all(@Nullable StatementStatus status, PageQuery query);

    Optional<BankStatement> find(UUID id);

    /** What has become of each statement's documents: how many of them in which state; states of none are missing. */
    Map<UUID, Map<DocumentState, Long>> progress(Collection<UUID> statements);
}
