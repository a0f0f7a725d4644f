package io.partnercloud.identity.person;

import java.util.Optional;
import java.util.UUID;

/** Everybody who may sign in. Logins are compared without regard to case. */
public interface People {

    Optional<Account> byLogin(String login);

    Optional<Account> byId(UUID person);

    Optional<Profile> profileOf(UUID person);

    /** Adds the person unless the login is taken; false then. */
    boolean add(NewPerson person);

    /** Changes the profile if its version is still the given one; an e-mail that changes is unverified again. */
    boolean change(UUID person, Profile.Details details, long version);

    void setPassword(UUID person, String hash);

    /** The person has shown that letters to their e-mail reach them. */
    void verifyEmail(UUID person);

    /** The person may enter this partner's cabinet, and no other's (PRT-8). */
    void admit(UUID person, UUID partner);
}
