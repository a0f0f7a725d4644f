package io.partnercloud.trial.infobase;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.reference.ProductNames;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.trial.account.ClientId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What accounts hold. Whoever changes it holds the account. */
public interface Contents {
    /** One infobase for each of these configurations, by its name; again changes nothing. */
    void addInfobases(ClientId client, List<String> configurations, ProductNames names);

    /** So many users more, each with a number that nobody had. */
    void addUsers(ClientId client, int count);

    void add(ClientId client, UUID id, String name, String configuration, Infobase.Marks marks);

    void change(ClientId client, UUID id, String name, Infobase.Marks marks);

    void remove(ClientId client, UUID id);

    /** The number of a user that nobody had before. */
    int addUser(ClientId client, @Nullable String name, @Nullable String email);

    void nameUser(ClientId client, int number, String name, @Nullable String email);

    /** Whose seat it was is not kept any more (PRT-17). */
    void blankUser(ClientId client, int number);

    void closeUser(ClientId client, int number);

    int countInfobases(ClientId client);

    int countUsers(ClientId client);

    Optional<Infobase> infobase(ClientId client, UUID id);

    Optional<ClientUser> user(ClientId client, int number);

    /** Counts a change of what the account holds; the provider is told of the last one. */
    long touch(ClientId client);

    Listing<Infobase> infobases(Scope scope, ClientLogin login, PageQuery page);

    Listing<ClientUser> users(Scope scope, ClientLogin login, PageQuery page);
}
