package io.partnercloud.reward.partner;

import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All applications. */
public interface PartnerApplications {
    /** The states by which a list is filtered. */
    enum Status {
        RECEIVED,
        CONCLUDED
    }

    /** @throws ApplicationAlreadyReceived when one of the same company waits for an operator */
    void add(PartnerApplication.Received application);

    /** Finds it and keeps others from changing it until the transaction ends. */
    Optional<PartnerApplication> findForUpdate(UUID id);

    void save(PartnerApplication.Concluded application);

    /** The newest first; all of them where no status is named. */
    Page<PartnerApplication> list(@Nullable Status status, PageQuery query);
}
