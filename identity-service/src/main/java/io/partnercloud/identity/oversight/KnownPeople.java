package io.partnercloud.identity.oversight;

import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Everybody who may sign in, for operators. */
public interface KnownPeople {

    Listing<KnownPerson> list(PeopleFilter filter, PageQuery query);

    Optional<KnownPerson> find(UUID person);

    /** Nobody else changes operators until the transaction ends. */
    void lockOperators();

    boolean hasAnotherAdministrator(UUID person);

    /** Whether it is a user of a client's account that is gone. */
    boolean isOfDeletedAccount(UUID person);

    boolean isErased(UUID person);

    void setEnabled(UUID person, boolean isEnabled);

    void giveRights(UUID operator, Set<String> rights);
}
