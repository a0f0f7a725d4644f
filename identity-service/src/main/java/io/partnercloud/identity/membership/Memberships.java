package io.partnercloud.identity.membership;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who belongs to which partner. */
public interface Memberships {

    /** Nobody else changes the partner's members until the transaction ends. */
    void lock(UUID partner);

    Optional<Membership> find(UUID person, UUID partner);

    /** The partner's members, whoever came first first. */
    List<Member> members(UUID partner);

    List<OwnMembership> of(UUID person);

    boolean hasMembers(UUID partner);

    /** Whether somebody but this person has the right {@code OWNER}. */
    boolean hasAnotherOwner(UUID partner, UUID person);

    /** Adds it, or gives the member these rights besides those it has. */
    void add(Membership membership);

    void change(UUID person, UUID partner, Set<Right> rights);

    void remove(UUID person, UUID partner);

    /** At the next sign-ins this partner comes first. */
    void prefer(UUID person, UUID partner);

    /** The sitting whose token that is goes on for this partner. */
    void choose(UUID person, UUID partner, String accessToken);
}
