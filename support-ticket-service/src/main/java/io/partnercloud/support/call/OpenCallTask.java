package io.partnercloud.support.call;

import io.partnercloud.contracts.trial.FollowUpDue;
import io.partnercloud.contracts.values.Ids;
import io.partnercloud.support.client.ClientAccount;
import io.partnercloud.support.client.Clients;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A client is to be called (TRL-5, TRL-6): once per client and kind, however often it is said. */
@Service
public class OpenCallTask {
    private final CallTasks tasks;
    private final Clients clients;
    private final Clock clock;

    OpenCallTask(CallTasks tasks, Clients clients, Clock clock) {
        this.tasks = tasks;
        this.clients = clients;
        this.clock = clock;
    }

    /** TRL-7: a client that has already paid gets no sales call; its task is kept as cancelled. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(FollowUpDue due) {
        var call = new CallTask.Call(
                Ids.at(clock.instant()),
                due.client(),
                due.login(),
                due.partner(),
                due.clientName(),
                due.contactName(),
                due.phone(),
                CallKind.valueOf(due.kind()),
                due.opensOn(),
                due.dueOn());
        var open = new CallTask.Open(call, 0, 0);
        var paid = clients.find(due.client()).filter(ClientAccount::isPaid).isPresent();
        tasks.add(call.kind() == CallKind.SALES_CALL && paid ? open.cancel() : open);
    }
}
