package io.partnercloud.identity.clientuser;

import io.partnercloud.contracts.values.ClientLogin;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The accounts that have been told of. */
public interface ClientAccounts {

    /** Adds it, or brings it up to date; false when it has been deleted and stays so. */
    boolean save(ClientAccount account);

    /** Empty when it is unknown or deleted. */
    Optional<ClientAccount> find(UUID client);

    /** @param partner whose client it has to be; null for anybody's */
    Optional<ClientAccount> byLogin(ClientLogin login, @Nullable UUID partner);

    /** Of several attributions the one with the highest number holds, whichever comes last (PRT-18). */
    void attribute(UUID client, ClientLogin login, UUID partner, long sequence);

    void delete(UUID client, ClientLogin login);

    /** One of the account's users is called so from now on and gets its links there; the person, empty where there is none. */
    Optional<UUID> nameUser(UUID client, String login, String name, String email);

    /** The persons who sign in to the account, by their numbers. */
    List<UUID> usersOf(UUID client);
}
