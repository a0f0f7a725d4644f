package io.partnercloud.support.call;

import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All call tasks and their attempts. */
public interface CallTasks {
    /** Adds the task unless the client has one of this kind; returns whether it did. */
    boolean add(CallTask task);

    /** Saves the new state and returns it with its new version. */
    CallTask save(CallTask task);

    void record(CallTask task, CallAttempt attempt);

    Optional<CallTask> find(UUID id);

    Optional<CallTask> findForUpdate(UUID id);

    /** The client's open tasks of these kinds, locked until the transaction ends. */
    List<CallTask.Open> openOf(UUID client, Set<CallKind> kinds);

    /** By task, in the order in which they were made. */
    Map<UUID, List<CallAttempt>> attempts(Set<UUID> tasks);

    /** The most urgent first. */
    Listing<CallTask> list(CallTaskFilter filter, PageQuery page);
}
