package io.partnercloud.trial.update;

import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All releases. */
public interface Releases {
    /** @throws UpdateRefusal.NumberTaken when the configuration has one of that number */
    void add(UUID id, String configuration, String number, String notes);

    /** @throws UpdateRefusal.NumberTaken when the configuration has another one of that number */
    void change(UUID id, String number, String notes);

    void remove(UUID id);

    /** It is its configuration's current one from now on. */
    void publish(Release release, Instant at);

    Optional<Release> find(UUID id);

    Optional<Release> locked(UUID id);

    Listing<Release> list(ReleaseFilter filter, PageQuery page);
}
