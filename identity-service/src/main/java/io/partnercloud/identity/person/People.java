package io.partnercloud.identity.person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everybody who may sign in. Logins are compared without regard to case. */
public interface People {

    Optional<Account> byLogin(String login);

    Optional<Account> byId(UUID person);

    /** @param partner for which the person acts, whose code the profile shows */
    Optional<Profile> profileOf(UUID person, @Nullable UUID partner);

    /** Adds the person unless the login is taken; false then. */
    boolean add(NewPerson person);

    /** Those who read letters at that address, as far as they have proved it. */
    List<Account> byEmail(String email);

    /** Changes the profile if its version is still the given one. */
    boolean change(UUID person, Profile.Details details, long version);

    void setPassword(UUID person, String hash);

    /** From now on the person cannot sign in until another password is set. */
    void dropPassword(UUID person);

    /** The person signs in no more. */
    void disable(UUID person);

    /** The person has shown that letters to that address reach them; false when it is no longer their address. */
    boolean verifyEmail(UUID person, String email);

    /** The person has shown that letters to that address reach them, and it takes the place of the present one; a login that was that one follows unless it is taken. */
    void replaceEmail(UUID person, String email);
}
