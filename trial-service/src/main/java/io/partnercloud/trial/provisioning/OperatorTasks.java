package io.partnercloud.trial.provisioning;

import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.trial.account.ClientId;
import java.util.Optional;
import java.util.UUID;

/** All tasks that accounts have made for operators. */
public interface OperatorTasks {
    /** One open task of a kind for a client is enough: opening a second changes nothing. */
    void open(ClientId client, OperatorTask.Kind kind, String reason);

    Optional<OperatorTask> locked(UUID id);

    void close(UUID id, String outcome);

    Listing<OperatorTask> list(OperatorTaskFilter filter, PageQuery page);
}
