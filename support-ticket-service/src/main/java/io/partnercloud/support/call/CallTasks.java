package io.partnercloud.support.call;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All call tasks and their attempts. */
public interface CallTasks {
    /** What tasks are looked for; null is no wish. {@code dueBy} is the last due date wanted. */
    record Search(
            @Nullable CallStatus status,
            @Nullable CallKind kind,
            @Nullable ClientLogin client,
            @Nullable LocalDate dueBy) {}

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

    Page<CallTask> search(Search search, PageQuery page);
}
