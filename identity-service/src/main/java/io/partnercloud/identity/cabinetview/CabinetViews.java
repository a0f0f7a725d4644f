package io.partnercloud.identity.cabinetview;

import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every look that there was. */
public interface CabinetViews {

    void add(CabinetView view);

    /** One that has not ended, nor run out. */
    Optional<CabinetView> lockRunning(UUID id, Instant now);

    void end(UUID id, Instant at);

    /** @param partner whose cabinet; null for all */
    Listing<CabinetView> list(@Nullable UUID partner, PageQuery query);
}
