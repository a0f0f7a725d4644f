package io.partnercloud.reward.handover;

import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All handovers. */
public interface Handovers {
    /** The states by which a list is filtered. */
    enum Status {
        PLANNED,
        DONE,
        CANCELLED
    }

    void add(Handover.Planned handover);

    Optional<Handover> find(UUID id);

    /** The same, keeping others from changing it until the transaction ends. */
    Optional<Handover> lock(UUID id);

    void save(Handover.Done handover);

    void save(Handover.Cancelled handover);

    /** Those planned for the day or an earlier one, in the order in which they were ordered. */
    List<UUID> dueOn(LocalDate day);

    /** The latest day first, unless the query says otherwise. */
    Listing<Handover> list(HandoverFilter filter, PageQuery query);
}
