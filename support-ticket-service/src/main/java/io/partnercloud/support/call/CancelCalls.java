package io.partnercloud.support.call;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Calls that nobody has to make any more. */
@Service
public class CancelCalls {
    private final CallTasks tasks;

    CancelCalls(CallTasks tasks) {
        this.tasks = tasks;
    }

    /** TRL-7. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void becauseClientPaid(UUID client) {
        cancel(client, EnumSet.of(CallKind.SALES_CALL));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void becauseClientIsGone(UUID client) {
        cancel(client, EnumSet.allOf(CallKind.class));
    }

    private void cancel(UUID client, Set<CallKind> kinds) {
        tasks.openOf(client, kinds).forEach(open -> tasks.save(open.cancel()));
    }
}
